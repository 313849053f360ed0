using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Printing;

namespace Contribution.Rules.Cli.Text;

/// <summary>A table of results on standard output.</summary>
internal static class PrintedTable
{
    /// <summary>As CSV for a spreadsheet.</summary>
    public static string Csv(ResultTable table)
    {
        using StringWriter text = new();
        SheetCsv.Write(table, text);
        return text.ToString();
    }
}
