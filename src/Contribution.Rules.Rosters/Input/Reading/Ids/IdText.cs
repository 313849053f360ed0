using System.Collections.Frozen;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Layouts;

namespace Contribution.Rules.Rosters.Input.Reading.Ids;

/// <summary>The text of a cell as an id.</summary>
internal static class IdText
{
    private const int LongestNothing = 4;

    private static readonly FrozenSet<string> Nothing = FrozenSet.ToFrozenSet(
        ["null", "nan", "none", "无", "暂无", "待定", "未知", "不详", "空"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether an id in ASCII letters has to be looked at, as it may be a word or zero for none.</summary>
    public static bool MayBeNothing(ReadOnlySpan<byte> id) =>
        id[0] == '0' ? !id.ContainsAnyExcept((byte)'0') : (id[0] | 0x20) == 'n' && id.Length <= LongestNothing;

    /// <summary>An id; a dash, zero and a word such as 无 are none, and the letter at the end of an identity number is a capital one.</summary>
    /// <param name="column">The id's column; null where the list has none.</param>
    /// <param name="text">The text of the cell.</param>
    public static string Clean(Column? column, string text)
    {
        string id = CellText.CleanId(text);
        return DashAmount.Is(id) || Nothing.Contains(id) || IsZero(id) ? ""
            : id.EndsWith('x') && column?.Name == "idNumber" ? id[..^1] + 'X'
            : id;
    }

    /// <summary>Whether an id is zero, which a formula gives that looks up an empty cell.</summary>
    private static bool IsZero(string id) => id.Length > 0 && !id.AsSpan().ContainsAnyExcept('0');
}
