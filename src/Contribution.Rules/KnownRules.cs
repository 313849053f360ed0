using System.Runtime.CompilerServices;

namespace Contribution.Rules;

/// <summary>
/// The rules as known on a day: floors and ceilings that were announced later are not known then. Where the reference wage
/// is known, its year's figures are, even where their documents are of a later day; a provisional one counts until it is settled.
/// </summary>
internal static class KnownRules
{
    // By the rule set itself: one of another catalogue is another key.
    private static readonly ConditionalWeakTable<RuleSet, ProofReport> Proofs = [];

    /// <summary>The rule set as known on a day.</summary>
    /// <returns>
    /// The rule set itself where all was public, and where its rules read announced figures without asking whether they are
    /// known: then it does not hold without them.
    /// </returns>
    public static RuleSet On(RuleSetCatalogue catalogue, RuleSet set, DateOnly day, bool isWageKnown)
    {
        RuleSet known = catalogue.AsKnownOn(set, day, onlySettled: isWageKnown);
        return ReferenceEquals(known, set) || Proofs.GetValue(known, ProofReport.Prove).Findings.All(IsForeseen)
            ? known
            : set;
    }

    /// <summary>A rule that reads a figure that is not known yet decides in no case.</summary>
    private static bool IsForeseen(ProofFinding finding) => finding.Kind == ProofFindingKind.Unreachable;
}
