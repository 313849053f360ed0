using System.Collections.Immutable;

namespace Contribution.Rules;

/// <summary>Rule sets that failed their proof; they are not used.</summary>
/// <param name="reports">The reports of those that failed.</param>
public sealed class RuleSetProofException(ImmutableArray<ProofReport> reports)
    : ContributionRulesException(
        string.Join(
            Environment.NewLine,
            reports.SelectMany(report => report.Findings.Select(finding => $"{report.Id}: {finding.En}"))
        )
    )
{
    /// <summary>The reports of those that failed.</summary>
    public ImmutableArray<ProofReport> Reports { get; } = reports;
}
