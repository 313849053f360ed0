namespace Contribution.Rules.Rosters.Output.Printing;

/// <summary>How a form looks, on paper and on the screen.</summary>
internal static class SheetStyle
{
    /// <summary>The style sheet; the table's heading comes again on each page, and no row is cut by its end.</summary>
    /// <param name="landscape">Whether the paper lies on its long side.</param>
    /// <param name="english">Whether the form is in English, or else in Chinese.</param>
    public static string Write(bool landscape, bool english) =>
        $$"""
            @page { size: A4 {{(landscape ? "landscape" : "portrait")}}; margin: 15mm 12mm; @bottom-center { content: {{(
                english
                    ? "\"page \" counter(page) \" of \" counter(pages)"
                    : "\"第 \" counter(page) \" 页，共 \" counter(pages) \" 页\""
            )}}; font-size: 9pt; } }
            body { font: 10.5pt/1.4 "SimSun", "Songti SC", "Noto Serif CJK SC", serif; color: #000; margin: 0 auto; max-width: {{(
                landscape ? 272 : 185
            )}}mm; }
            h1 { font-size: 16pt; text-align: center; margin: 4mm 0; }
            dl { display: flex; flex-wrap: wrap; gap: 1mm 8mm; margin: 3mm 0; break-inside: avoid; }
            dl div { display: flex; }
            dt::after { content: "{{(english ? ":\\00a0" : "\\ff1a")}}"; }
            dd { margin: 0; white-space: pre-wrap; }
            dd.blank { min-width: 32mm; border-bottom: 0.3mm solid #000; }
            table { width: 100%; border-collapse: collapse; }
            thead { display: table-header-group; }
            tr { break-inside: avoid; }
            th, td { border: 0.3mm solid #000; padding: 1mm 1.5mm; text-align: left; overflow-wrap: break-word; word-break: keep-all; }
            td:last-child { overflow-wrap: anywhere; word-break: normal; }
            th { text-align: center; font-weight: bold; }
            td { height: 7mm; }
            td.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
            th.blank, td.blank { min-width: 22mm; }
            tr.total td { font-weight: bold; }
            .signatures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 3mm 8mm; align-items: start; margin: 6mm 0; }
            .signatures div { align-items: end; min-height: 9mm; }
            .signatures div.seal { min-height: 32mm; align-items: start; }
            .signatures dd.blank { flex: 1; min-width: 0; }
            .signatures div.seal dd.blank { border: 0; }
            ul { break-inside: avoid; }
            footer { margin: 3mm 0; font-size: 8pt; overflow-wrap: anywhere; }
            .notes { margin: 3mm 0; padding-left: 5mm; font-size: 9pt; }
            """.ReplaceLineEndings(
            "\n"
        );
}
