using Contribution.Rules.Bench.Rosters;

namespace Contribution.Rules.Bench.Processes;

/// <summary>A program that turns a roster into files of bases.</summary>
/// <param name="Name">The name in the table.</param>
/// <param name="Folder">The folder that its files get, inside the roster's.</param>
/// <param name="Command">Makes the command from the roster's folder and the folder of the results.</param>
internal sealed record Contender(string Name, string Folder, Func<string, string, string[]> Command)
{
    /// <summary>The name of DuckDB in the table.</summary>
    public const string DuckDbName = "DuckDB, two threads";

    private const string NodeRunner = "roster.mjs";

    /// <summary>The tool as it is installed.</summary>
    public static Contender Tool(string program) =>
        new(
            "`contribution-rules roster`",
            "tool",
            (roster, results) => [program, "roster", .. Lists(roster), "--quiet", "--out", results]
        );

    /// <summary>The tool on the same roster, with what is due in a year.</summary>
    public static Contender Contributions(string program, string rates) =>
        new(
            "`contribution-rules contributions`, twelve months",
            "due",
            (roster, results) =>
                [
                    program,
                    "contributions",
                    .. Lists(roster),
                    "--from",
                    "2011-01",
                    "--through",
                    "2011-12",
                    "--rates",
                    rates,
                    "--out",
                    results,
                ]
        );

    private static string[] Lists(string roster) =>
        [
            "--persons",
            Path.Combine(roster, RosterFiles.Persons),
            "--employers",
            Path.Combine(roster, RosterFiles.Employers),
            "--jurisdiction",
            Roster.Jurisdiction,
            "--year",
            "2011",
            "--insurance",
            "pension",
            "--reference-wage",
            "province=annual:27334",
        ];

    public static Contender PlainCsv(string program) =>
        new("C# with `Split` and `decimal.Parse`", "plain", (roster, results) => [program, roster, results]);

    /// <summary>DuckDB as the package that <c>npm install</c> puts beside the SQL; null where it is not there.</summary>
    public static Contender? DuckDb(string root)
    {
        string folder = Path.Combine(root, "bench", "duckdb");
        return Directory.Exists(Path.Combine(folder, "node_modules"))
            ? new Contender(DuckDbName, "duckdb", (_, results) => ["node", Path.Combine(folder, NodeRunner), results])
            : null;
    }
}
