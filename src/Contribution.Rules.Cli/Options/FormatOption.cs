using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Options;

/// <summary>The format of the output of a command: <c>--format</c>.</summary>
/// <param name="locale">The language.</param>
/// <param name="json">Whether the command prints JSON too.</param>
internal sealed class FormatOption(Locale locale, bool json)
{
    private const string Table = "table";
    private const string Csv = "csv";
    private const string Json = "json";

    /// <summary>The option.</summary>
    public Option<string> Option { get; } =
        json
            ? locale.Choice(
                "--format",
                "标准输出的形式：table、csv 或 json",
                "what is printed: table, csv or json",
                [Table, Csv, Json],
                Table
            )
            : locale.Choice(
                "--format",
                "标准输出的形式：table 或 csv",
                "what is printed: table or csv",
                [Table, Csv],
                Table
            );

    /// <summary>Whether CSV is requested.</summary>
    public bool IsCsv(ParseResult parsed) => parsed.GetValue(Option) == Csv;

    /// <summary>The text to print.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="result">The job's result, for CSV and JSON.</param>
    /// <param name="text">Makes the tables for people.</param>
    /// <param name="tables">The number of tables of the result that are printed as CSV, one below the other, each with its header.</param>
    public string Print(ParseResult parsed, JobResult result, Func<string> text, int tables = 1) =>
        parsed.GetValue(Option) switch
        {
            Csv => string.Concat(result.Tables.Take(tables).Select(Lines)),
            Json => result.Json + "\n",
            _ => text(),
        };

    private static string Lines(JobTable table)
    {
        using StringWriter text = new();
        table.WriteCsv(text);
        return text.ToString();
    }
}
