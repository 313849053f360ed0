using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

/// <summary>The owner of a base or of an amount.</summary>
[JsonConverter(typeof(ContractChoiceConverter<ContributionSubject>))]
public enum ContributionSubject
{
    /// <summary>The employer (单位).</summary>
    Employer,

    /// <summary>A person (参保人员).</summary>
    Person,
}
