namespace Contribution.Rules.Rosters.Commands.Diff;

/// <summary>The order in which changes are shown.</summary>
internal static class Largest
{
    /// <summary>The bases that rise or fall, the largest differences first.</summary>
    public static IEnumerable<Change> Find(Impact impact) =>
        All(impact).Where(change => change.Class is ChangeClass.BaseUp or ChangeClass.BaseDown);

    /// <summary>
    /// The changed persons and employers: the largest differences first; then by class, kind of base, employer and
    /// number.
    /// </summary>
    public static IEnumerable<Change> All(Impact impact)
    {
        return impact
            .Changes.Where(change => change.Class != ChangeClass.Same)
            .OrderByDescending(change => Math.Abs(change.Difference ?? 0m))
            .ThenBy(change => change.Class)
            .ThenBy(change => change.Kind)
            .ThenBy(change => change.EmployerId, StringComparer.Ordinal)
            .ThenBy(change => change.Id, StringComparer.Ordinal);
    }
}
