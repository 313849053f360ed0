using Contribution.Rules.Rosters.Output.Writing;

namespace Contribution.Rules.Rosters.Output.Printing;

/// <summary>
/// Writes a table as CSV (RFC 4180) for a spreadsheet. In a column of text a number that begins with a sign gets an
/// apostrophe too, as a formula does.
/// </summary>
internal static class SheetCsv
{
    private const string LineEnd = "\r\n";

    /// <summary>Writes headings and rows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="writer">Takes it; write UTF-8 with a byte order mark, or Excel takes the Chinese for something else.</param>
    public static void Write(ResultTable table, TextWriter writer) =>
        CsvLines.Append(
            writer,
            table
                .Rows.Select(row => table.Columns.Select((column, i) => Cell(row[i], column.Kind)))
                .Prepend(Headings(table)),
            LineEnd
        );

    /// <summary>Writes headings and rows for programs: each line ended by a line feed, numbers as they are.</summary>
    /// <param name="table">The table.</param>
    /// <param name="writer">Takes it.</param>
    public static void WritePlain(ResultTable table, TextWriter writer) =>
        CsvLines.Append(writer, table.Rows.Prepend<IEnumerable<string?>>(Headings(table)));

    private static IEnumerable<string> Headings(ResultTable table) => table.Columns.Select(column => column.Heading);

    private static string Cell(string text, SheetColumnKind kind) =>
        kind == SheetColumnKind.Figure ? text : FormulaGuard.Guard(text);
}
