using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

/// <summary>The origin of a rule set.</summary>
[JsonConverter(typeof(ContractChoiceConverter<RuleSetOrigin>))]
public enum RuleSetOrigin
{
    /// <summary>Not said; no rule set has it.</summary>
    Unspecified,

    /// <summary>It came with the library.</summary>
    Embedded,

    /// <summary>It, or one it extends, was read from a directory.</summary>
    Directory,
}
