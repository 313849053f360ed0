using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters;

/// <summary>A table of a job's result.</summary>
public sealed class JobTable
{
    private readonly TableReader _reader;
    private readonly Func<TableReader, ResultTable> _table;

    /// <summary>A table.</summary>
    /// <param name="fileName">The name of its file.</param>
    /// <param name="sheet">The name of its sheet in a workbook; null is none.</param>
    /// <param name="reader">Who reads it.</param>
    /// <param name="table">Makes the table for a reader.</param>
    internal JobTable(string fileName, string? sheet, TableReader reader, Func<TableReader, ResultTable> table) =>
        (FileName, Sheet, _reader, _table) = (fileName, sheet, reader, table);

    /// <summary>The name that the tool gives its file.</summary>
    public string FileName { get; }

    /// <summary>The table.</summary>
    public ResultTable Table => _table(_reader);

    /// <summary>The name of its sheet in a workbook; null where it is not one.</summary>
    internal string? Sheet { get; }

    /// <summary>The table for people, as in workbooks.</summary>
    internal ResultTable ForPeople => _table(TableReader.People);

    /// <summary>Whether its lines end with a line feed only, as files for programs do.</summary>
    internal bool IsPlain { get; init; }

    /// <summary>
    /// Writes the table as CSV (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe before
    /// it.
    /// </summary>
    /// <param name="text">Takes it; write UTF-8 with a byte order mark for Excel.</param>
    public void WriteCsv(TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsPlain)
        {
            SheetCsv.WritePlain(Table, text);
        }
        else
        {
            SheetCsv.Write(Table, text);
        }
    }
}
