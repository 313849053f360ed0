using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Output.Printing;

/// <summary>
/// Writes a form as one HTML page that prints on A4. It is self-contained: no script, no other file, no network. All content of
/// rosters is encoded as text.
/// </summary>
internal static class SheetHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="sheet">The form.</param>
    /// <param name="writer">Takes it; write UTF-8, as the page says.</param>
    public static void Write(PrintedSheet sheet, TextWriter writer)
    {
        Html origin = sheet.Origin is null ? default : Html.Format($"<footer>{sheet.Origin}</footer>\n");
        Html page = Html.Format(
            $"""
            <!DOCTYPE html>
            <html lang="{(sheet.IsEnglish ? "en" : "zh")}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{sheet.Title}</title>
            <style>
            {Html.Trust(SheetStyle.Write(sheet.Landscape, sheet.IsEnglish))}
            </style>
            </head>
            <body>
            <h1>{sheet.Title}</h1>
            {List("dl", "head", sheet.Head.Select(Line))}{Table(sheet)}{List("dl", "foot", sheet.Foot.Select(Line))}{List(
                "dl",
                "signatures",
                sheet.Signatures.Select(Signature)
            )}{List("ul", "notes", sheet.Notes.Select(note => Html.Format($"<li>{note}</li>\n")))}{origin}</body>
            </html>

            """
        );
        writer.Write(page.ToString());
    }

    private static Html List(string tag, string name, IEnumerable<Html> items) =>
        items.Any() ? Html.Format($"<{tag} class=\"{name}\">\n{items}</{tag}>\n") : default;

    private static Html Line(SheetLine line)
    {
        Html blank = Html.Trust(string.IsNullOrEmpty(line.Value) ? " class=\"blank\"" : "");
        return Html.Format($"<div><dt>{line.Label}</dt><dd{blank}>{line.Value}</dd></div>\n");
    }

    private static Html Signature(string label)
    {
        bool isSealed =
            label.Contains("盖章", StringComparison.Ordinal) || label.Contains("(seal)", StringComparison.Ordinal);
        Html seal = Html.Trust(isSealed ? " class=\"seal\"" : "");
        return Html.Format($"<div{seal}><dt>{label}</dt><dd class=\"blank\"></dd></div>\n");
    }

    private static Html Table(PrintedSheet sheet)
    {
        SheetTable table = sheet.Table;
        IEnumerable<Html> heads = table.Columns.Select(column =>
            Html.Format($"<th scope=\"col\"{Class(column)}>{column.Heading}</th>")
        );
        Html total = sheet.Total.IsEmpty
            ? default
            : Html.Format($"<tr class=\"total\">{Cells(table.Columns, sheet.Total)}</tr>\n");
        return Html.Format(
            $"""
            <table>
            <thead><tr>{heads}</tr></thead>
            <tbody>
            {table.Rows.Select(row => Html.Format($"<tr>{Cells(table.Columns, row)}</tr>\n"))}{total}</tbody>
            </table>

            """
        );
    }

    private static IEnumerable<Html> Cells(ImmutableArray<SheetColumn> columns, ImmutableArray<SheetCell> row) =>
        columns.Zip(row, (column, cell) => Html.Format($"<td{Class(column)}>{Cell(cell)}</td>"));

    private static Html Cell(SheetCell cell) =>
        cell.Link is null ? Html.Format($"{cell.Text}") : Html.Format($"<a href=\"{cell.Link}\">{cell.Text}</a>");

    private static Html Class(SheetColumn column) =>
        Html.Trust(
            column.Kind switch
            {
                SheetColumnKind.Figure => " class=\"figure\"",
                SheetColumnKind.Blank => " class=\"blank\"",
                _ => "",
            }
        );
}
