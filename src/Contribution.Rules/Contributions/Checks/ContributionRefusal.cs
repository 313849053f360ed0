using System.Collections.Immutable;
using Contribution.Rules.Faults;

namespace Contribution.Rules.Contributions.Checks;

/// <summary>
/// The refusals of a question about contributions, in the order in which they are looked for: ranges, rule sets that are not
/// on file, what the rule sets do not cover, and then months outside their periods before rates that are not on file.
/// </summary>
internal static class ContributionRefusal
{
    /// <summary>The refusal for facts out of range; null where there are none.</summary>
    public static Outcome<ContributionsResult>? ForRanges(string? id, ImmutableArray<Fault> faults) =>
        faults.IsEmpty ? null : new Outcome<ContributionsResult>.Invalid(id, FaultLimit.Cut(faults));

    /// <summary>The refusal for bases that cannot be determined; null where all can.</summary>
    public static Outcome<ContributionsResult>? ForBases(
        string? id,
        IReadOnlyCollection<Outcome<BasesResult>?> outcomes
    )
    {
        ImmutableArray<Fault> uncovered =
        [
            .. outcomes.OfType<Outcome<BasesResult>.NotCovered>().SelectMany(outcome => outcome.Faults),
        ];
        return uncovered.IsEmpty
            ? ForRanges(
                id,
                [.. outcomes.OfType<Outcome<BasesResult>.Invalid>().SelectMany(outcome => outcome.Faults).Distinct()]
            )
            : new Outcome<ContributionsResult>.NotCovered(id, uncovered);
    }

    /// <summary>The refusal for months, collection and rates; null where there is none.</summary>
    /// <param name="id">The id of the request; null is none.</param>
    /// <param name="faults">The faults of months, collection and rates.</param>
    /// <param name="absent">The rates that are not on file.</param>
    public static Outcome<ContributionsResult>? ForRates(
        string? id,
        IEnumerable<Fault> faults,
        IEnumerable<Fault> absent
    ) =>
        faults.Distinct().ToImmutableArray() is { IsEmpty: false } invalid
            ? new Outcome<ContributionsResult>.Invalid(id, invalid)
        : absent.ToImmutableArray() is { IsEmpty: false } missing
            ? new Outcome<ContributionsResult>.NotCovered(id, missing)
        : null;
}
