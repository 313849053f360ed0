using Contribution.Rules.Rosters.Headers;

namespace Contribution.Rules.Rosters.Layouts;

/// <summary>
/// Finds a table above the header of a list. Where the second of two tables has more known columns, its header is taken,
/// and the persons of the first must not be lost as if they were the head of a form.
/// </summary>
internal static class TableAbove
{
    private static readonly string[] Who = ["id", "personId", "idNumber", "name"];

    /// <summary>The line of the header of such a table; null where there is none.</summary>
    /// <param name="rows">The first rows of the list.</param>
    /// <param name="header">The place of the header among them.</param>
    /// <param name="kind">What kind of list it is.</param>
    public static int? Find(IReadOnlyList<TopRow> rows, int header, ListKind kind) =>
        rows.Take(header)
            .Where((row, at) => IsHeader(row, kind) && HasSomebody(row, rows.Take(header).Skip(at + 1), kind))
            .Select(row => (int?)row.Line)
            .FirstOrDefault();

    /// <summary>Most of its cells are headers; in the head of a form every other one is a value.</summary>
    private static bool IsHeader(TopRow row, ListKind kind)
    {
        string[] texts = [.. row.Cells.Where(IsFilled).Distinct()];
        int known = texts.Count(kind.Knows);
        return known > 1 && known * 2 > texts.Length;
    }

    private static bool HasSomebody(TopRow row, IEnumerable<TopRow> below, ListKind kind)
    {
        int[] who = [.. Enumerable.Range(0, row.Cells.Length).Where(at => Who.Contains(kind.Known.NameOf(row.At(at))))];
        return below.Any(one =>
            one.Cells.Where(IsFilled).Distinct().Count() > 1
            && who.Any(at => IsFilled(one.At(at)) && !KnownHeaders.IsKnown(one.At(at)))
        );
    }

    private static bool IsFilled(string cell) => !string.IsNullOrWhiteSpace(cell);
}
