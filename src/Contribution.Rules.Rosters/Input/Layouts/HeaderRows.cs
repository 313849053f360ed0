using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>Joins the rows of a header: groups, and the columns below them.</summary>
internal static class HeaderRows
{
    // A form has at most three rows of header.
    private const int Most = 2;
    private const int Fewest = 2;

    /// <summary>The headers that begin with a row, and how many rows they take.</summary>
    /// <param name="rows">The first rows of the list.</param>
    /// <param name="at">The place of the header's first row.</param>
    public static (ImmutableArray<string> Headers, int Rows) From(IReadOnlyList<TopRow> rows, int at)
    {
        string[] headers = [.. rows[at].Cells];
        int more = 0;
        while (more < Most && at + more + 1 < rows.Count && Continue(headers, rows[at + more + 1]) is string[] joined)
        {
            headers = joined;
            more++;
        }

        return ([.. headers], more + 1);
    }

    /// <summary>
    /// The headers with those of the next row; null where that row is no part of the header: something stands in it below a
    /// header that has no group's width.
    /// </summary>
    private static string[]? Continue(string[] headers, TopRow next)
    {
        // One text over all columns is a title, and one with a colon the head of a form.
        string[] texts = [.. headers.Select(header => header.Trim()).Where(header => header.Length > 0).Distinct()];
        if (texts.Length < Fewest || texts.Any(text => text.AsSpan().ContainsAny(':', '\uFF1A')))
        {
            return null;
        }

        int width = Math.Max(headers.Length, next.Cells.Length);
        string[] groups = Groups(headers, next, width);
        bool isGrouped = false;
        for (int column = 0; column < width; column++)
        {
            string below = next.At(column).Trim();
            string above = column < headers.Length ? headers[column].Trim() : "";
            if (below.Length == 0 || below == above)
            {
                continue;
            }

            bool isWide =
                Same(groups, column, column - 1)
                || Same(groups, column, column + 1)
                || MayBeWide(headers, column, width, next);
            if (!isWide || groups[column].Length == 0 || char.IsAsciiDigit(below[0]))
            {
                return null;
            }

            isGrouped = true;
        }

        return isGrouped
            ?
            [
                .. groups.Select(
                    (group, column) =>
                        IsBlank(headers, column) && next.At(column).Trim().Length == 0
                            ? ""
                            : JoinedHeader.Join(group, next.At(column).Trim())
                ),
            ]
            : null;
    }

    /// <summary>The group of each column: in CSV it stands over the first of its columns only.</summary>
    private static string[] Groups(string[] headers, TopRow next, int width)
    {
        string[] groups =
        [
            .. headers.Select(header => header.Trim()),
            .. Enumerable.Repeat("", width - headers.Length),
        ];
        int group = 0;
        for (int column = 1; column < width; column++)
        {
            if (groups[column].Length > 0)
            {
                group = column;
            }
            else if (next.At(column).Trim().Length > 0 && next.At(group).Trim().Length > 0)
            {
                // A column between may have its name in the third row.
                Array.Fill(groups, groups[group], group, column - group + 1);
            }
        }

        return groups;
    }

    /// <summary>
    /// Whether a group may be wider than its text in a CSV, where a third row names its columns: nothing stands right of it, or it
    /// is part of a wider group.
    /// </summary>
    private static bool MayBeWide(string[] headers, int column, int width, TopRow next) =>
        next.Texts.Length >= Fewest
        && (
            (column + 1 < width && IsBlank(headers, column + 1))
            || (column < headers.Length && headers[column].Contains(JoinedHeader.Between))
        );

    private static bool IsBlank(string[] headers, int column) =>
        column >= headers.Length || headers[column].Trim().Length == 0;

    private static bool Same(string[] groups, int column, int other) =>
        other >= 0 && other < groups.Length && groups[column] == groups[other];
}
