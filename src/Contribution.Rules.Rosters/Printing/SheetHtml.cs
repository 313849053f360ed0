using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Printing;

/// <summary>
/// Writes a form as one HTML page that prints on A4. It stands alone: no script, no other file, no network. Whatever a
/// roster holds is text in it and nothing else.
/// </summary>
public static class SheetHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="sheet">The form.</param>
    /// <param name="writer">Takes it; write UTF-8, as the page says.</param>
    public static void Write(PrintedSheet sheet, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(
            $"""
            <!DOCTYPE html>
            <html lang="{(sheet.IsEnglish ? "en" : "zh")}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{HtmlText.Of(sheet.Title)}</title>
            <style>
            {SheetStyle.Of(sheet.Landscape, sheet.IsEnglish)}
            </style>
            </head>
            <body>
            <h1>{HtmlText.Of(sheet.Title)}</h1>

            """.ReplaceLineEndings("\n")
        );
        Lines("head", sheet.Head, writer);
        Table(sheet, writer);
        Lines("foot", sheet.Foot, writer);
        Signatures(sheet.Signatures, writer);
        Notes(sheet.Notes, writer);
        if (sheet.Origin is string origin)
        {
            writer.Write($"<footer>{HtmlText.Of(origin)}</footer>\n");
        }

        writer.Write("</body>\n</html>\n");
    }

    private static void Lines(string name, ImmutableArray<SheetLine> lines, TextWriter writer)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        writer.Write($"<dl class=\"{name}\">\n");
        foreach (SheetLine line in lines)
        {
            string blank = string.IsNullOrEmpty(line.Value) ? " class=\"blank\"" : "";
            writer.Write(
                $"<div><dt>{HtmlText.Of(line.Label)}</dt><dd{blank}>{HtmlText.Of(line.Value ?? "")}</dd></div>\n"
            );
        }

        writer.Write("</dl>\n");
    }

    private static void Signatures(ImmutableArray<string> labels, TextWriter writer)
    {
        if (labels.IsEmpty)
        {
            return;
        }

        writer.Write("<dl class=\"signatures\">\n");
        foreach (string label in labels)
        {
            bool isSealed =
                label.Contains("盖章", StringComparison.Ordinal) || label.Contains("(seal)", StringComparison.Ordinal);
            string seal = isSealed ? " class=\"seal\"" : "";
            writer.Write($"<div{seal}><dt>{HtmlText.Of(label)}</dt><dd class=\"blank\"></dd></div>\n");
        }

        writer.Write("</dl>\n");
    }

    private static void Table(PrintedSheet sheet, TextWriter writer)
    {
        SheetTable table = sheet.Table;
        writer.Write("<table>\n<thead><tr>");
        foreach (SheetColumn column in table.Columns)
        {
            writer.Write($"<th scope=\"col\"{Class(column)}>{HtmlText.Of(column.Heading)}</th>");
        }

        writer.Write("</tr></thead>\n<tbody>\n");
        foreach (ImmutableArray<SheetCell> row in table.Rows)
        {
            Row("<tr>", table.Columns, row, writer);
        }

        if (!sheet.Total.IsEmpty)
        {
            Row("<tr class=\"total\">", table.Columns, sheet.Total, writer);
        }

        writer.Write("</tbody>\n</table>\n");
    }

    private static void Row(
        string begin,
        ImmutableArray<SheetColumn> columns,
        ImmutableArray<SheetCell> row,
        TextWriter writer
    )
    {
        writer.Write(begin);
        for (int i = 0; i < columns.Length; i++)
        {
            writer.Write($"<td{Class(columns[i])}>{Cell(row[i])}</td>");
        }

        writer.Write("</tr>\n");
    }

    private static void Notes(ImmutableArray<string> notes, TextWriter writer)
    {
        if (notes.IsEmpty)
        {
            return;
        }

        writer.Write("<ul class=\"notes\">\n");
        foreach (string note in notes)
        {
            writer.Write($"<li>{HtmlText.Of(note)}</li>\n");
        }

        writer.Write("</ul>\n");
    }

    private static string Cell(SheetCell cell) =>
        cell.Link is null
            ? HtmlText.Of(cell.Text)
            : $"<a href=\"{HtmlText.Of(cell.Link)}\">{HtmlText.Of(cell.Text)}</a>";

    private static string Class(SheetColumn column) =>
        column.Kind switch
        {
            SheetColumnKind.Figure => " class=\"figure\"",
            SheetColumnKind.Blank => " class=\"blank\"",
            _ => "",
        };
}
