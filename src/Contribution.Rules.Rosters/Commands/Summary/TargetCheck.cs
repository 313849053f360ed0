using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Commands.Summary;

/// <summary>Targets compared with the reached figures: each is either a completion or open.</summary>
/// <param name="all">The targets in their order; one without a completion is open.</param>
internal sealed class TargetCheck(ImmutableArray<(TargetRow Row, Completion? Done)> all)
{
    /// <summary>The targets in their order, each with its completion; null where it is open.</summary>
    public ImmutableArray<(TargetRow Row, Completion? Done)> All { get; } = all;

    /// <summary>The targets of which the figure reached is known, in their order.</summary>
    public IEnumerable<Completion> Completions => All.Select(target => target.Done).OfType<Completion>();

    /// <summary>The targets that name no figure, or one of a roster where there is none.</summary>
    public IEnumerable<TargetRow> Open => All.Where(target => target.Done is null).Select(target => target.Row);

    /// <summary>Checks.</summary>
    /// <param name="targets">The targets.</param>
    /// <param name="summary">The figures of a roster; null is none.</param>
    /// <param name="isReadWhole">Whether no row of the roster was rejected.</param>
    public static TargetCheck Check(IEnumerable<TargetRow> targets, RosterSummary? summary, bool isReadWhole) =>
        new([.. targets.Select(row => (row, Complete(row, summary, isReadWhole)))]);

    private static Completion? Complete(TargetRow row, RosterSummary? summary, bool isReadWhole) =>
        (row.Actual ?? (row.Measure is null ? null : summary?.Measure(row.Measure))) is decimal actual
            ? new Completion(row, actual)
            {
                IsLeast = row.Actual is null && (!isReadWhole || summary!.IsLeast(row.Measure!)),
            }
            : null;
}
