using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>
/// Finds a table above the header of a list. Where the second of two tables has more known columns, its header is taken,
/// and the persons of the first must not be lost as if they were the head of a form.
/// </summary>
internal static class TableAbove
{
    /// <summary>The line of the header of such a table; null where there is none.</summary>
    /// <param name="rows">The first rows of the list.</param>
    /// <param name="header">The place of the header among them.</param>
    /// <param name="kind">The kind of list.</param>
    public static int? Find(IReadOnlyList<TopRow> rows, int header, ListKind kind) =>
        rows.Take(header)
            .Where((row, at) => kind.IsHeader(row.Texts) && HasSomebody(row, rows.Take(header).Skip(at + 1), kind))
            .Select(row => (int?)row.Line)
            .FirstOrDefault();

    private static bool HasSomebody(TopRow row, IEnumerable<TopRow> below, ListKind kind)
    {
        int[] who = [.. Enumerable.Range(0, row.Cells.Length).Where(at => kind.SaysWho(row.At(at)))];
        return below.Any(one =>
            one.Texts.Length > 1 && who.Any(at => IsFilled(one.At(at)) && !KnownHeaders.IsKnown(one.At(at)))
        );
    }

    private static bool IsFilled(string cell) => !string.IsNullOrWhiteSpace(cell);
}
