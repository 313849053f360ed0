namespace Contribution.Rules.Rosters.Excel.Writing;

/// <summary>How wide the columns of a sheet are, in digits: as wide as their first values, within bounds.</summary>
internal static class ColumnWidths
{
    /// <summary>The number of rows that are looked at.</summary>
    public const int Rows = 100;

    /// <summary>How wide a column is at most; longer texts go on a further line.</summary>
    public const int Most = 60;

    private const int Least = 10;
    private const int Margin = 4;

    /// <summary>The width of each column.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="first">The first rows.</param>
    public static int[] Measure(IReadOnlyList<SheetColumn> columns, List<IReadOnlyList<string>> first) =>
        [
            .. columns.Select(
                (column, place) =>
                    Math.Clamp(
                        first.Select(row => WidthOf(row[place])).Append(WidthOf(column.Heading)).Max() + Margin,
                        Least,
                        Most
                    )
            ),
        ];

    /// <summary>A Chinese letter is as wide as two digits.</summary>
    private static int WidthOf(string text) => text.Sum(letter => letter > '\u2E7F' ? 2 : 1);
}
