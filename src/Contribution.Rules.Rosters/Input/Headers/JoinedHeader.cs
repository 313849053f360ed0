using System.Collections.Frozen;

namespace Contribution.Rules.Rosters.Input.Headers;

/// <summary>
/// A header in two rows, the group over its columns, written <c>月工资／调整后</c>. A column has its own meaning,
/// or it names one of its group's values: the one after a change counts, the one before does not.
/// </summary>
internal static class JoinedHeader
{
    /// <summary>
    /// Stands between the heading of a group of columns and that of a column. It is not typed in lists, and a slash in a
    /// header of one row joins nothing.
    /// </summary>
    public const char Between = '／';

    private static readonly FrozenSet<string> After = FrozenSet.ToFrozenSet([
        "调整后",
        "变更后",
        "申报后",
        "核定后",
        "新",
        "现",
        "本次",
        "本年",
        "本年度",
        "今年",
    ]);

    private static readonly FrozenSet<string> Before = FrozenSet.ToFrozenSet([
        "调整前",
        "变更前",
        "申报前",
        "核定前",
        "原",
        "旧",
        "原有",
        "上次",
        "原来",
    ]);

    private static readonly FrozenSet<string> Units = FrozenSet.ToFrozenSet(["元", "(元)", "元/月", "(元/月)"]);

    /// <summary>Joins a group and a column below it.</summary>
    public static string Join(string group, string column) =>
        column.Length == 0
        || column == group
        || group.EndsWith($"{Between}{column}", StringComparison.Ordinal)
        || Units.Contains(HeaderText.Bare(column))
            ? group
        : group.Length == 0 ? column
        : $"{group}{Between}{column}";

    /// <summary>The JSON name that a joined header means; null where it means none that is known, or is not joined.</summary>
    public static string? NameOf(string header, KnownHeaders known)
    {
        if (!TrySplit(header, out string group, out string column))
        {
            return null;
        }

        if (known.NameOf(column) is string own)
        {
            return Before.Contains(group) ? OldOf(own) : own;
        }

        if (HeaderText.UnitIn(column) is not null)
        {
            return null;
        }

        // A column that may hold either of the group's values may be meant: two such columns are refused.
        return known.NameOf(group) is string ofGroup ? (Before.Contains(column) ? OldOf(ofGroup) : ofGroup) : null;
    }

    /// <summary>Whether a joined header has the value after a change, which counts among all of its group.</summary>
    public static bool IsAfter(string header) => TrySplit(header, out _, out string column) && After.Contains(column);

    /// <summary>Whether two joined headers stand under one group.</summary>
    public static bool AreOfOneGroup(string header, string other) =>
        TrySplit(header, out string group, out _) && TrySplit(other, out string same, out _) && group == same;

    /// <summary>The headings of the groups that a header stands under; none where it is not joined.</summary>
    public static string[] GroupsOf(string header) =>
        TrySplit(header, out string group, out _) ? group.Split(Between) : [];

    private static bool TrySplit(string header, out string group, out string column)
    {
        string bare = HeaderText.Bare(header);
        int at = bare.LastIndexOf(Between);
        (group, column) = at <= 0 ? ("", "") : (bare[..at], bare[(at + 1)..]);
        return at > 0;
    }

    private static string? OldOf(string name) => name == "priorYearMonthlyWage" ? "oldWage" : null;
}
