using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

/// <summary>The area whose average wage a reference wage (社平工资) is.</summary>
[JsonConverter(typeof(ContractChoiceConverter<WageScope>))]
public enum WageScope
{
    /// <summary>The province's.</summary>
    Province,

    /// <summary>The city's.</summary>
    City,

    /// <summary>The pooling area's (统筹地区).</summary>
    PoolingArea,
}
