using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Excel;
using Contribution.Rules.Rosters.Excel.Writing;
using Contribution.Rules.Rosters.Output.Writing;

namespace Contribution.Rules.Cli.Formats;

/// <summary>The workbook that <c>--xlsx</c> asks for: the tables of the results once more.</summary>
/// <param name="output">The folder of the results.</param>
internal sealed class ResultWorkbook(OutputFolder output)
{
    private readonly List<WorkbookSheet> _sheets = [];

    /// <summary>Adds a table for people.</summary>
    public void Add(string sheet, ResultTable table) => _sheets.Add(new WorkbookSheet(sheet, table));

    /// <summary>Adds a table for people with a row below it that sums its amounts in yuan.</summary>
    /// <param name="sheet">The sheet's name.</param>
    /// <param name="table">The table; its column <c>status</c> says which rows are open.</param>
    /// <param name="sum">The name of the column that is summed.</param>
    /// <param name="locale">The language.</param>
    public void Add(string sheet, ResultTable table, string sum, Locale locale)
    {
        string[] headings = [.. table.Columns.Select(column => column.Heading)];
        int Place(string name) => Array.IndexOf(headings, locale.Translate(name));
        _sheets.Add(
            new WorkbookSheet(sheet, table)
            {
                Total = new WorkbookTotal(
                    locale.Pick("合计", "Total"),
                    Place(sum),
                    Place("status"),
                    locale.Translate(DeterminationStatus.Provisional),
                    (provisional, without) => OpenRows(provisional, without, locale)
                ),
            }
        );
    }

    /// <summary>Writes the workbook, with the rows that were not read last.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="locale">The language.</param>
    /// <param name="cancellation">Stops it between two rows.</param>
    /// <exception cref="UserErrorException">It cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void Write(string name, Locale locale, CancellationToken cancellation = default)
    {
        Add(
            locale.Pick("未读入", "rejects"),
            new ResultTable(
                [.. Headings(RejectsCsv.FileName).Select(heading => new SheetColumn(locale.Translate(heading)))],
                Rows(RejectsCsv.FileName)
            )
        );
        WorkbookWriter.Write(output.Begin(name), _sheets, cancellation);
    }

    /// <summary>The rows of a file of CSV that is complete.</summary>
    /// <exception cref="UserErrorException">It cannot be written to its end.</exception>
    public IEnumerable<IReadOnlyList<string>> Rows(string file)
    {
        using Stream csv = output.Read(file);
        foreach (IReadOnlyList<string> row in CsvRows.Read(csv))
        {
            yield return row;
        }
    }

    /// <summary>The header of a file of CSV that is complete.</summary>
    /// <exception cref="UserErrorException">It cannot be written to its end.</exception>
    public string[] Headings(string file)
    {
        using Stream head = output.Read(file);
        return CsvRows.Headings(head);
    }

    private static string OpenRows(long provisional, long without, Locale locale)
    {
        string[] words =
        [
            provisional == 0 ? "" : locale.Pick($"含暂定的 {provisional} 行", $"provisional rows: {provisional}"),
            without == 0 ? "" : locale.Pick($"不含没有金额的 {without} 行", $"rows without an amount: {without}"),
        ];
        return string.Join(locale.Pick("，", ", "), words.Where(word => word.Length > 0));
    }
}
