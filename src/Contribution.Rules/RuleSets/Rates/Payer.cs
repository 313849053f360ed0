using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

/// <summary>The payer of a contribution (缴费主体).</summary>
[JsonConverter(typeof(ContractChoiceConverter<Payer>))]
public enum Payer
{
    /// <summary>The employer (单位缴费).</summary>
    Employer,

    /// <summary>The employee; the employer withholds it (个人缴费).</summary>
    Employee,

    /// <summary>
    /// A person without an employer, who pays the whole contribution: a flexible worker or a business owner (灵活就业人员).
    /// </summary>
    Flexible,
}
