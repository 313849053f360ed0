using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

/// <summary>The amount that is rounded where contributions of several persons are added up.</summary>
[JsonConverter(typeof(ContractChoiceConverter<RoundingLevel>))]
public enum RoundingLevel
{
    /// <summary>Each person's amount is rounded, then they are added up.</summary>
    PersonThenSum,

    /// <summary>The exact products are added up, and their sum is rounded once.</summary>
    SumThenRound,
}
