using System.Text;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Text;

/// <summary>A table in plain text, without colours, as wide as its content.</summary>
internal static class TextTable
{
    // The blanks before a line, and those between two cells.
    private const int Indent = 2;
    private const int Gap = 3;

    /// <summary>A table of results.</summary>
    /// <param name="table">The table.</param>
    /// <param name="most">The number of its rows that are shown.</param>
    public static string Format(ResultTable table, int most = int.MaxValue) =>
        Format(table.Columns.Select(column => column.Heading), table.Rows.Take(most).Select(row => row.ToArray()));

    /// <summary>A table of rows, each with a cell for each heading.</summary>
    public static string Format(IEnumerable<string> headings, IEnumerable<string[]> rows) => Lay(Cells(headings, rows));

    /// <summary>A table that is not wider than a number of columns of the terminal; one of its own columns is cut for it.</summary>
    /// <param name="headings">The headings.</param>
    /// <param name="rows">The rows, each with a cell for each heading.</param>
    /// <param name="width">The columns of the terminal.</param>
    /// <param name="cut">The place of the column that is cut.</param>
    public static string FormatWithin(IEnumerable<string> headings, IEnumerable<string[]> rows, int width, int cut)
    {
        string[][] lines = Cells(headings, rows);
        int others = Length(Widths(lines).Where((_, column) => column != cut));
        foreach (string[] line in lines.Skip(1))
        {
            line[cut] = TextWidth.Cut(line[cut], width - others - Gap);
        }

        return Lay(lines);
    }

    private static string[][] Cells(IEnumerable<string> headings, IEnumerable<string[]> rows) =>
        [.. rows.Prepend([.. headings]).Select(row => Array.ConvertAll(row, Visible.Line))];

    private static int[] Widths(string[][] lines) =>
        [.. lines[0].Select((_, column) => lines.Max(line => TextWidth.Measure(line[column])))];

    /// <summary>The length of a line below the headings: the cells with the gaps between them, and one blank at either end.</summary>
    private static int Length(IEnumerable<int> widths) => widths.Sum(width => width + Gap) + 1;

    private static string Lay(string[][] lines)
    {
        int[] widths = Widths(lines);
        string[] laid = Array.ConvertAll(lines, line => Line(line, widths));
        string[] rule = lines.Length > 1 ? [new string('─', Length(widths))] : [];
        // A row of empty cells is no line.
        return string.Concat(
            laid.Take(1).Concat(rule).Concat(laid.Skip(1)).Where(line => line.Length > 0).Select(line => line + "\n")
        );
    }

    private static string Line(string[] cells, int[] widths)
    {
        StringBuilder line = new();
        line.Append(' ', Indent);
        for (int column = 0; column < cells.Length; column++)
        {
            line.Append(cells[column]).Append(' ', widths[column] - TextWidth.Measure(cells[column]) + Gap);
        }

        return line.ToString().TrimEnd();
    }
}
