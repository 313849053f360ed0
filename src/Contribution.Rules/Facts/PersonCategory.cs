using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

/// <summary>The category of an insured person (参保人员).</summary>
[JsonConverter(typeof(ContractChoiceConverter<PersonCategory>))]
public enum PersonCategory
{
    /// <summary>An employee (职工).</summary>
    Employee,

    /// <summary>A retiree hired again (被聘用的退休人员).</summary>
    RehiredRetiree,

    /// <summary>A person insured and paying elsewhere (已在外地参保并缴费人员).</summary>
    InsuredElsewhere,

    /// <summary>The owner of an individual business (个体工商户业主).</summary>
    BusinessOwner,

    /// <summary>An employee of an individual business (个体工商户从业人员).</summary>
    BusinessEmployee,

    /// <summary>A flexible worker (灵活就业人员).</summary>
    FlexibleWorker,
}
