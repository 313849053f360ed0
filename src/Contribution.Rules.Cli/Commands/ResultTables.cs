using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Printing;
using Contribution.Rules.Rosters.Writing;

namespace Contribution.Rules.Cli.Commands;

/// <summary>The tables of a run: files of CSV, and once more the sheets of a workbook where one is asked for.</summary>
/// <param name="output">The folder of the results.</param>
/// <param name="locale">The language.</param>
internal sealed class ResultTables(OutputFolder output, Locale locale)
{
    private readonly List<(string Name, Func<TableReader, ResultTable> Table)> _sheets = [];

    /// <summary>Writes a table as a file for spreadsheets, and keeps it for the workbook.</summary>
    public void Add(string file, string sheet, Func<TableReader, ResultTable> table)
    {
        output.Write(file, text => SheetCsv.Write(table(TableReader.Programs), text), forExcel: true);
        AddSheet(sheet, table);
    }

    /// <summary>Keeps a table for the workbook.</summary>
    public void AddSheet(string name, Func<TableReader, ResultTable> table) => _sheets.Add((name, table));

    /// <summary>Writes the rejected rows and the workbook, and gives all files of the folder their names.</summary>
    /// <param name="rejected">The rows that were not read.</param>
    /// <param name="workbook">The workbook's name; null writes none.</param>
    /// <exception cref="UserErrorException">A file cannot be written.</exception>
    public void Complete(IEnumerable<RejectedRow> rejected, string? workbook)
    {
        output.Write(RejectsCsv.FileName, text => RejectsCsv.Write(text, rejected, locale == Locale.Zh));
        if (workbook is not null)
        {
            ResultWorkbook book = new(output);
            _sheets.ForEach(sheet => book.Add(sheet.Name, sheet.Table(TableReader.People)));
            book.AddRejects(locale);
            book.Write(workbook);
        }

        output.Complete();
    }
}
