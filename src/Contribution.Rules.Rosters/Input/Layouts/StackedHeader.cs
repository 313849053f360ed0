using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>
/// Finds a header right above another one, with other columns in the same places: each person takes two rows, of which the one
/// would be read as the other.
/// </summary>
internal static class StackedHeader
{
    /// <summary>The line of the upper header; null where there is none.</summary>
    /// <param name="rows">The first rows of the list.</param>
    /// <param name="header">The place of the header among them.</param>
    /// <param name="kind">The kind of list.</param>
    public static int? Above(IReadOnlyList<TopRow> rows, int header, ListKind kind)
    {
        if (header == 0)
        {
            return null;
        }

        (TopRow upper, TopRow lower) = (rows[header - 1], rows[header]);
        return
            kind.IsHeader([.. upper.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).Distinct()])
            && Enumerable.Range(0, upper.Cells.Length).Any(at => AreTwo(upper.At(at), lower.At(at), kind))
            ? upper.Line
            : null;
    }

    private static bool AreTwo(string upper, string lower, ListKind kind) =>
        kind.Knows(upper) && kind.Knows(lower) && HeaderText.Bare(upper) != HeaderText.Bare(lower);
}
