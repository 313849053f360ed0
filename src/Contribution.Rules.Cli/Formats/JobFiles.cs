using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Output.Writing;

namespace Contribution.Rules.Cli.Formats;

/// <summary>The files of a job's result: tables, pages, JSON, rejected rows, and a workbook.</summary>
internal static class JobFiles
{
    /// <summary>Writes them, and gives all files of the folder their names.</summary>
    /// <param name="output">The folder.</param>
    /// <param name="result">The job's result.</param>
    /// <param name="locale">The language.</param>
    /// <param name="workbook">The name of a workbook that repeats the tables; null writes none.</param>
    /// <param name="sheets">The sheets of the workbook; null is the tables as people read them.</param>
    /// <param name="pages">Whether pages are written too.</param>
    /// <exception cref="UserErrorException">A file cannot be written.</exception>
    public static void Write(
        this OutputFolder output,
        JobResult result,
        Locale locale,
        string? workbook = null,
        (string, ResultTable)[]? sheets = null,
        bool pages = true
    )
    {
        foreach (JobTable table in result.Tables)
        {
            output.Write(table.FileName, table.WriteCsv, forExcel: !table.IsPlain);
        }

        foreach (JobPage page in pages ? result.Pages : [])
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
            ResultWorkbook book = new(output);
            foreach (
                (string sheet, ResultTable table) in sheets
                    ?? result
                        .Tables.Where(table => table.Sheet is not null)
                        .Select(table => (table.Sheet!, table.ForPeople))
            )
            {
                book.Add(sheet, table);
            }

            book.Write(workbook, locale);
        }

        output.Complete();
    }
}
