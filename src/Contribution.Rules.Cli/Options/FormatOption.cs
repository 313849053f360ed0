using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Options;

/// <summary>The form of what a command prints, where files hold the rest: <c>--format</c>.</summary>
internal sealed class FormatOption : Option<string>
{
    private const string Table = "table";
    private const string Csv = "csv";
    private const string Json = "json";

    /// <summary>The option of a command that prints a table, CSV, or JSON too.</summary>
    public FormatOption(Locale locale, bool json)
        : base("--format")
    {
        Description = json
            ? locale.Pick("标准输出的形式：table、csv 或 json", "what is printed: table, csv or json")
            : locale.Pick("标准输出的形式：table 或 csv", "what is printed: table or csv");
        DefaultValueFactory = _ => Table;
        this.Allow(locale, json ? [Table, Csv, Json] : [Table, Csv]);
    }

    /// <summary>Whether CSV is asked for.</summary>
    public bool IsCsv(ParseResult parsed) => parsed.GetValue(this) == Csv;

    /// <summary>Gets the text to print.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="result">The result of a job, for CSV and JSON.</param>
    /// <param name="text">Makes the tables for people.</param>
    /// <param name="tables">The number of tables of the result that are printed as CSV.</param>
    public string Print(ParseResult parsed, JobResult result, Func<string> text, int tables = 1) =>
        parsed.GetValue(this) switch
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
