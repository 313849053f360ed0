namespace Contribution.Rules.Rosters.Printing;

/// <summary>
/// Writes a form's table as CSV (RFC 4180) for a spreadsheet: a text cell that the spreadsheet would take for a formula
/// gets an apostrophe before it. Files that programs read are not written here.
/// </summary>
public static class SheetCsv
{
    // The full-width ones too: some spreadsheets read them as the others.
    private const string Formula = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>Writes headings and rows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="writer">Takes it; write UTF-8 with a byte order mark, or Excel takes the Chinese for something else.</param>
    public static void Write(SheetTable table, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(writer);
        Row(table.Columns.Select(column => Quoted(column.Heading)), writer);
        foreach (var row in table.Rows)
        {
            Row(table.Columns.Select((column, i) => Cell(row[i].Text, column.Kind)), writer);
        }
    }

    private static void Row(IEnumerable<string> cells, TextWriter writer) =>
        writer.Write($"{string.Join(',', cells)}\r\n");

    private static string Cell(string text, SheetColumnKind kind) =>
        Quoted(kind != SheetColumnKind.Figure && text.Length > 0 && Formula.Contains(text[0]) ? "'" + text : text);

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
