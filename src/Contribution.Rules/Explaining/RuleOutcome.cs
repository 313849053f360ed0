using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

/// <summary>The outcome of a rule in one case.</summary>
[JsonConverter(typeof(ContractChoiceConverter<RuleOutcome>))]
public enum RuleOutcome
{
    /// <summary>It applies and nothing silences it: it gives the answer.</summary>
    Decided,

    /// <summary>It applies, but an exception to it, or a rule that precedes it, applies too.</summary>
    Silenced,

    /// <summary>Its condition is false.</summary>
    False,

    /// <summary>Its condition depends on facts that are not known, and the rule does not apply.</summary>
    Unknown,

    /// <summary>It is an exception, and none of the rules that it overrides applies: its condition was not read.</summary>
    NotConsidered,
}
