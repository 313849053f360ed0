using System.Collections.Immutable;
using Contribution.Rules.Authoring.Verification;
using Contribution.Rules.Authoring.Verification.Checks;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Authoring;

/// <summary>The rule sets of a directory on their way into its ledger of releases.</summary>
public sealed class RuleSetRelease
{
    private readonly RuleSetCatalogue _catalogue;
    private readonly string _directory;
    private readonly ImmutableArray<RuleSet> _sets;

    private RuleSetRelease(
        RuleSetCatalogue catalogue,
        string directory,
        ReleaseLedger? last,
        ImmutableArray<RuleSet> sets,
        ImmutableArray<ReleasedChange> changes
    ) => (_catalogue, _directory, Last, _sets, Changes) = (catalogue, directory, last, sets, changes);

    /// <summary>The ledger that the directory has; null where it has none yet.</summary>
    public ReleaseLedger? Last { get; }

    /// <summary>The changes since the release. No ledger is written over a closed one that does not hold.</summary>
    public ImmutableArray<ReleasedChange> Changes { get; }

    /// <summary>Reads a directory and its ledger.</summary>
    /// <exception cref="RuleSetException">The rule files or the ledger are faulty; every fault.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static RuleSetRelease Read(string directory)
    {
        RuleSetCatalogue catalogue = RuleSetCatalogue.Embedded.WithDirectory(directory);
        List<Fault> faults = [];
        ReleaseLedger below = ReleaseLedger.Embedded(faults);
        ReleaseLedger? last = ReleaseLedger.In(directory, faults);
        if (faults.Count > 0)
        {
            throw new RuleSetException([.. faults]);
        }

        ImmutableArray<RuleSet> sets = catalogue.GetAll([.. catalogue.Ids.Where(catalogue.RestsOnDirectory)]);
        return new RuleSetRelease(
            catalogue,
            directory,
            last,
            sets,
            ClosedPeriods.Changes(last?.MergeOver(below) ?? below, catalogue, sets)
        );
    }

    /// <summary>
    /// Verifies proofs, quotes and cases; <see cref="Changes"/> are judged apart. A ledger promises that a year can
    /// be computed again, which only a rule set that computes keeps.
    /// </summary>
    public VerificationReport Verify() =>
        RuleSetVerifier.Verify(
            _catalogue,
            _directory,
            ReleaseLedger.Empty,
            [.. FileChecks.In(_catalogue, _directory)],
            default
        );

    /// <summary>The ledger of the rule sets as they are now.</summary>
    /// <param name="release">The release.</param>
    /// <param name="closedThrough">The last closed month.</param>
    public ReleaseLedger Next(string release, YearMonth closedThrough) =>
        new()
        {
            Schema = Last?.Schema,
            Release = release,
            ClosedThrough = closedThrough,
            ClosedThroughByPlace = (Last ?? ReleaseLedger.Empty).ClosedThroughByPlace,
            RuleSets = _sets.ToImmutableSortedDictionary(
                set => set.Id.ToString(),
                ReleasedRuleSet.Create,
                StringComparer.Ordinal
            ),
        };
}
