using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

/// <summary>The kinds of failure that a proof can find.</summary>
[JsonConverter(typeof(ContractChoiceConverter<ProofFindingKind>))]
public enum ProofFindingKind
{
    /// <summary>A case that no rule decides and none is open for.</summary>
    Gap,

    /// <summary>A case that two rules decide.</summary>
    Overlap,

    /// <summary>A deciding rule that reads an unknown fact.</summary>
    UnknownRead,

    /// <summary>A rule that decides no case at all.</summary>
    Unreachable,

    /// <summary>An invariant that does not hold.</summary>
    Invariant,

    /// <summary>The proof would take more work than is allowed.</summary>
    OverBudget,

    /// <summary>A rule whose base can be below 0 or above 9,999,999,999.99 yuan.</summary>
    BaseOutOfRange,
}
