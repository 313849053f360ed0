using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Text;

/// <summary>A table of results on standard output.</summary>
internal static class PrintedTable
{
    /// <summary>As CSV.</summary>
    public static string Csv(JobTable table)
    {
        using StringWriter text = new();
        table.WriteCsv(text);
        return text.ToString();
    }
}
