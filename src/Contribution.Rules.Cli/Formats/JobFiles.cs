using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Writing;

namespace Contribution.Rules.Cli.Formats;

/// <summary>The files of a job's result: tables, pages, JSON, rejected rows, and a workbook.</summary>
internal static class JobFiles
{
    /// <summary>Writes them, and gives all files of the folder their names.</summary>
    /// <param name="output">The folder.</param>
    /// <param name="result">The job's result.</param>
    /// <param name="locale">The language.</param>
    /// <param name="workbook">The name of a workbook that repeats the tables; null writes none.</param>
    /// <exception cref="UserErrorException">A file cannot be written.</exception>
    public static void Write(this OutputFolder output, JobResult result, Locale locale, string? workbook = null)
    {
        foreach (JobTable table in result.Tables)
        {
            output.Write(table.FileName, table.WriteCsv, forExcel: !table.IsPlain);
        }

        foreach (JobPage page in result.Pages)
        {
            output.Write(page.FileName, page.Write);
        }

        if (result.Json is string json)
        {
            output.Write(result.JsonName, text => text.Write(json + "\n"));
        }

        output.Write(RejectsCsv.FileName, text => RejectsCsv.Write(text, result.Rejected, locale.IsChinese));
        if (workbook is not null)
        {
            new ResultWorkbook(output).Write(workbook, result, locale);
        }

        output.Complete();
    }
}
