using System.Globalization;

namespace Contribution.Rules.Rosters.Output.Writing;

/// <summary>The file <c>rejects.csv</c>: the rows that could not be read, with the reasons.</summary>
internal static class RejectsCsv
{
    /// <summary>Its name.</summary>
    public const string FileName = "rejects.csv";

    internal static readonly string[] Header = ["file", "line", "column", "value", "reason", "row"];

    /// <summary>Writes it.</summary>
    /// <param name="text">Where it goes; stays open.</param>
    /// <param name="rows">The rejected rows.</param>
    /// <param name="chinese">Whether the reasons are in Chinese, or else in English.</param>
    public static void Write(TextWriter text, IEnumerable<RejectedRow> rows, bool chinese) =>
        CsvLines.Append(text, Values(rows, chinese).Prepend(Header));

    /// <summary>Writes more rows of it, after its header.</summary>
    internal static void Append(TextWriter text, IEnumerable<RejectedRow> rows, bool chinese) =>
        CsvLines.Append(text, Values(rows, chinese));

    private static IEnumerable<string?[]> Values(IEnumerable<RejectedRow> rows, bool chinese) =>
        rows.Select(row =>
            new string?[]
            {
                row.File,
                row.Line.ToString(CultureInfo.InvariantCulture),
                chinese ? row.ColumnZh : row.Column,
                row.Value,
                chinese ? row.ReasonZh : row.Reason,
                row.Row,
            }
        );
}
