using System.Collections.Immutable;

namespace Contribution.Rules.RuleSets.Provisions;

/// <summary>A step of the procedure: the documents to hand in.</summary>
internal sealed class ProcedureStep
{
    internal ProcedureStep(ContributionSubject @for, Provision provision) => (For, Provision) = (@for, provision);

    /// <summary>The submitter.</summary>
    public ContributionSubject For { get; }

    /// <summary>The provision that asks for it.</summary>
    public Provision Provision { get; }

    /// <summary>The documents and forms.</summary>
    public ImmutableArray<string> Documents { get; internal init; } = [];

    /// <summary>Further instructions; null where there are none.</summary>
    public string? Note { get; internal init; }
}
