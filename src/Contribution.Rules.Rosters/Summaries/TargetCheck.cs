using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Summaries;

/// <summary>Targets compared with the reached figures: each is either a completion or open.</summary>
internal sealed class TargetCheck
{
    /// <summary>The targets of which the figure reached is known, in their order.</summary>
    public required ImmutableArray<Completion> Completions { get; init; }

    /// <summary>The targets that name no figure, or one of a roster where there is none.</summary>
    public required ImmutableArray<TargetRow> Open { get; init; }

    /// <summary>Checks.</summary>
    /// <param name="targets">The targets.</param>
    /// <param name="summary">The figures of a roster; null is none.</param>
    /// <param name="isReadWhole">Whether no row of the roster was rejected.</param>
    public static TargetCheck Check(IEnumerable<TargetRow> targets, RosterSummary? summary, bool isReadWhole)
    {
        var known = targets.Select(row => (row, actual: Actual(row, summary))).ToArray();
        return new TargetCheck
        {
            Completions =
            [
                .. known
                    .Where(pair => pair.actual is not null)
                    .Select(pair => new Completion(pair.row, pair.actual!.Value)
                    {
                        IsLeast = pair.row.Actual is null && (!isReadWhole || summary!.IsLeast(pair.row.Measure!)),
                    }),
            ],
            Open = [.. known.Where(pair => pair.actual is null).Select(pair => pair.row)],
        };
    }

    private static decimal? Actual(TargetRow row, RosterSummary? summary) =>
        row.Actual ?? (row.Measure is null ? null : summary?.Measure(row.Measure));
}
