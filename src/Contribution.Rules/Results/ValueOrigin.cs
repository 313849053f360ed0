using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

/// <summary>The origin of a value that an answer rests on: a reference wage, a rate, a rounding, the way of collection.</summary>
[JsonConverter(typeof(ContractChoiceConverter<ValueOrigin>))]
public enum ValueOrigin
{
    /// <summary>Not said; no answer has it.</summary>
    Unspecified,

    /// <summary>The request.</summary>
    Request,

    /// <summary>A published table on file.</summary>
    Table,

    /// <summary>The library, since no other source gives it.</summary>
    Default,

    /// <summary>The rule set.</summary>
    RuleSet,
}
