using System.CommandLine;
using Contribution.Rules.Cli.Text;

namespace Contribution.Rules.Cli.Commands;

/// <summary>The form of what a command prints, where files hold the rest: <c>--format</c>.</summary>
internal static class PrintedForm
{
    public const string Table = "table";
    public const string Csv = "csv";
    public const string Json = "json";

    /// <summary>The option of a command that prints a table, CSV, or JSON too.</summary>
    public static Option<string> Option(Locale locale, bool json)
    {
        Option<string> option = new("--format")
        {
            Description = json
                ? locale.Pick("标准输出的形式：table、csv 或 json", "what is printed: table, csv or json")
                : locale.Pick("标准输出的形式：table 或 csv", "what is printed: table or csv"),
            DefaultValueFactory = _ => Table,
        };
        option.Allow(locale, json ? [Table, Csv, Json] : [Table, Csv]);
        return option;
    }
}
