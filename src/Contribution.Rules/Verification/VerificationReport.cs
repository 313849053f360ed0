using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.Proof;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Verification;

/// <summary>What the verification of rule sets found.</summary>
/// <param name="Faults">What keeps rule files from loading; where there are any, nothing else was looked at.</param>
/// <param name="RuleSets">The rule sets, by id.</param>
/// <param name="Cases">The case files.</param>
/// <param name="Released">What is no longer as it was released.</param>
public sealed record VerificationReport(
    ImmutableArray<Fault> Faults,
    ImmutableArray<VerifiedRuleSet> RuleSets,
    ImmutableArray<VerifiedCases> Cases,
    ImmutableArray<ReleasedChange> Released
)
{
    /// <summary>Whether everything holds.</summary>
    public bool Holds =>
        Faults.IsEmpty
        && RuleSets.All(set => set.Proof.Holds && set.UncheckedQuotes == 0)
        && Cases.All(file => file.Failures.IsEmpty)
        && Released.All(change => change.Holds);
}

/// <summary>A rule set that was proved or refused.</summary>
/// <param name="RuleSet">The rule set.</param>
/// <param name="File">The file it stands in.</param>
/// <param name="Proof">What the proof found.</param>
/// <param name="Quotes">How many sentences it quotes.</param>
/// <param name="UncheckedQuotes">How many of them could not be checked, because no circular lies beside the file.</param>
public sealed record VerifiedRuleSet(RuleSet RuleSet, string File, ProofReport Proof, int Quotes, int UncheckedQuotes);

/// <summary>A case file that was run.</summary>
/// <param name="File">The file.</param>
/// <param name="Passed">How many cases came out as expected.</param>
/// <param name="Failures">The others.</param>
public sealed record VerifiedCases(string File, int Passed, ImmutableArray<CaseFailure> Failures);

/// <summary>A case that came out otherwise than expected.</summary>
/// <param name="Name">The case.</param>
/// <param name="Arithmetic">How it was worked.</param>
/// <param name="Differences">Where it differs: what came out ≠ what was expected.</param>
public sealed record CaseFailure(string Name, string Arithmetic, ImmutableArray<string> Differences);
