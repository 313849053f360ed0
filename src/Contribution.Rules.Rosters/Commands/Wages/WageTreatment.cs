using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>The treatment of an item of pay.</summary>
[JsonConverter(typeof(ContractChoiceConverter<WageTreatment>))]
internal enum WageTreatment
{
    /// <summary>It counts as wages.</summary>
    Included,

    /// <summary>It is pay, but does not count as wages.</summary>
    Excluded,

    /// <summary>It is pay, and nothing says whether it counts as wages.</summary>
    Unsettled,

    /// <summary>It is no pay of its own: a sum of other items, or something withheld.</summary>
    NotPay,
}
