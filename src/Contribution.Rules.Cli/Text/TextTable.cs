using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;
using Spectre.Console;

namespace Contribution.Rules.Cli.Text;

/// <summary>A table in plain text, without colours, as wide as its content.</summary>
internal static class TextTable
{
    // Wider than any row: one that does not fit is cut, and to cut Chinese text throws.
    private const int Width = 1_000_000;

    /// <summary>A table of results.</summary>
    /// <param name="table">The table.</param>
    /// <param name="most">The number of its rows that are shown.</param>
    public static string Format(ResultTable table, int most = int.MaxValue) =>
        Format(table.Columns.Select(column => column.Heading), table.Rows.Take(most).Select(row => row.ToArray()));

    public static string Format(IEnumerable<string> headings, IEnumerable<string[]> rows)
    {
        Table table = new() { Border = TableBorder.Simple };
        foreach (string heading in headings)
        {
            table.AddColumn(new TableColumn(Markup.Escape(Visible.Line(heading))).NoWrap());
        }

        foreach (string[] row in rows)
        {
            table.AddRow([.. row.Select(cell => Markup.Escape(Visible.Line(cell)))]);
        }

        using StringWriter text = new();
        IAnsiConsole console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Out = new AnsiConsoleOutput(text),
            }
        );
        console.Profile.Width = Width;
        console.Write(table);
        return string.Join(
                '\n',
                text.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)
            ) + "\n";
    }
}
