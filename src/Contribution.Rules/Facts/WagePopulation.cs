using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

/// <summary>The workers whose wages a reference wage averages (统计口径).</summary>
[JsonConverter(typeof(ContractChoiceConverter<WagePopulation>))]
public enum WagePopulation
{
    /// <summary>The figure was announced for contributions, and does not say which workers it averages (公布的缴费工资基数).</summary>
    Announced,

    /// <summary>Employees (职工).</summary>
    Employees,

    /// <summary>Employees on post (在岗职工).</summary>
    OnPost,

    /// <summary>All who work for urban units (全口径城镇单位就业人员).</summary>
    AllUrbanUnit,
}
