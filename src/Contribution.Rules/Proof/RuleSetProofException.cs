using System.Collections.Immutable;

namespace Contribution.Rules;

/// <summary>Rule sets that failed their proof; they are not used.</summary>
public sealed class RuleSetProofException : ContributionRulesException
{
    internal RuleSetProofException(ImmutableArray<ProofReport> reports, string message)
        : base(message) => Reports = reports;

    /// <summary>The reports of those that failed.</summary>
    public ImmutableArray<ProofReport> Reports { get; }
}
