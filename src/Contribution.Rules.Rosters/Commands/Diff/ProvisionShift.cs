using System.Collections.Immutable;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Commands.Diff;

/// <summary>The changes that pass from one provision of A to one of B.</summary>
internal sealed class ProvisionShift
{
    /// <summary>The kind of bases: persons' or employers'.</summary>
    public required BaseKind Kind { get; init; }

    /// <summary>The provision of A; null where none decided.</summary>
    public required Citation? From { get; init; }

    /// <summary>The provision of B; null where none decided.</summary>
    public required Citation? To { get; init; }

    /// <summary>The number of changes.</summary>
    public required int Count { get; init; }

    /// <summary>The sum of their differences, in yuan a month.</summary>
    public required decimal Sum { get; init; }

    /// <summary>All of them, those with the most persons or employers first.</summary>
    public static ImmutableArray<ProvisionShift> Find(Impact impact)
    {
        return
        [
            .. impact
                .Changes.Where(change => change.Class.IsChange())
                .GroupBy(change => (change.Kind, From: change.A.Basis, To: change.B.Basis))
                .Select(group => new ProvisionShift
                {
                    Kind = group.Key.Kind,
                    From = group.Key.From,
                    To = group.Key.To,
                    Count = group.Count(),
                    Sum = group.Sum(change => change.Difference ?? 0m),
                })
                .OrderBy(shift => shift.Kind)
                .ThenByDescending(shift => shift.Count)
                .ThenByDescending(shift => Math.Abs(shift.Sum))
                .ThenBy(shift => shift.To?.ToString(), StringComparer.Ordinal)
                .ThenBy(shift => shift.From?.ToString(), StringComparer.Ordinal),
        ];
    }
}
