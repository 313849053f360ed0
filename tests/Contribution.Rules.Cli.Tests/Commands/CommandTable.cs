using System.CommandLine;

namespace Contribution.Rules.Cli.Tests.Commands;

/// <summary>Every command of the tool, each with a right use or several.</summary>
internal static class CommandTable
{
    private const string Lists = "--persons {persons} --employers {employers}";

    private const string Daqing =
        "--jurisdiction 230600 --year 2011 --insurance pension --reference-wage province=annual:27334";

    private const string Heilongjiang = "--jurisdiction 230600 --year 2025 --insurance pension --use-reference-table";

    private const string Announced = "--floor 4700 --ceiling 23500 --document 辽人社〔2027〕20号 --issued 2027-03-01";

    public static readonly CommandRow[] Rows =
    [
        new("rules", "--rules {rules}"),
        new("rules show", "990600/pension/2011 --rules {rules}"),
        new("rules show", "990600/pension/2011 --rules {rules} --dgml {out}/a.dgml"),
        new("rules new", "990600/pension/2011 --year 2012 --name here --rules {rules} --out {out}")
        {
            Results = CommandFiles.Out + "/990600-here",
            ReplacesOwnOnly = true,
        },
        new("rules year", $"210000/pension 2027 {Announced} --reference-wage 7833 --out {{out}}")
        {
            Results = CommandFiles.Out + "/210000-liaoning",
            ReplacesOwnOnly = true,
        },
        new("rules released", "{rules} --closed-through 2011-12") { Results = "rules", ReplacesOwnOnly = true },
        new("compute", "{request} --out {out}/x.json"),
        new("explain", $"{Lists} {Daqing} --person P"),
        new("explain", $"{Lists} {Daqing} --employer-id E"),
        new("contributions", "{due}"),
        new("contributions", $"{Lists} {Heilongjiang} --out {{out}} --xlsx"),
        new("contributions late-fee", "--amount 1000 --due 2011-06-20 --paid 2011-07-10"),
        new("contributions presume", "--last-month 1000"),
        new("roster", $"{Lists} {Daqing} --out {{out}} --xlsx --parquet"),
        new("roster", $"{Lists} {Daqing} --shard 1/1 --out {{out}}"),
        new("merge", "{part} {other} --out {out}"),
        new("verify", "{rules}") { Faulty = ExitCode.FailedProof },
        new("diff", "{rule}/a.json {rule}/a.json --out {out} --html {out}/page.html"),
        new("diff", $"230600/pension/2011 230600/pension/2011 {Lists} --use-reference-table --out {{out}}"),
        new("wages", "--pay {pay} --year 2010 --by own --items {items} --out {out} --xlsx"),
        new("check", $"{Lists} --out {{out}} --xlsx"),
        new("notice", $"{Lists} {Daqing} --out {{out}}"),
        new("audit", $"{Lists} --insured {{insured}} {Daqing} --out {{out}} --xlsx"),
        new("summary", $"{Lists} --targets {{targets}} {Daqing} --out {{out}} --xlsx"),
        new("redetermine", $"{Lists} --settled {{settled}} {Daqing} --contributions --out {{out}} --xlsx"),
        new("template", "--out {out}/a.xlsx") { ReplacesOwnOnly = true },
    ];

    /// <summary>The rows of commands that prove the rule files of <c>--rules</c>, with that option.</summary>
    public static CommandRow[] WithRules()
    {
        HashSet<string> commands =
        [
            .. Commands()
                .Where(command => command.HasRules && command.Path != "rules released")
                .Select(command => command.Path),
        ];
        return
        [
            .. Rows.Where(row => commands.Contains(row.Command))
                .Select(row =>
                    row.Inputs.Contains("rules") ? row : row with { Arguments = row.Arguments + " --rules {rules}" }
                ),
        ];
    }

    /// <summary>The commands that the command line has, and whether each takes rule files of one's own.</summary>
    public static (string Path, bool HasRules)[] Commands()
    {
        using MemoryStream none = new();
        return [.. Below(Root.Build([], Locale.En, new Terminal(none, none, TextWriter.Null)), "", hasRules: false)];
    }

    private static IEnumerable<(string Path, bool HasRules)> Below(Command command, string path, bool hasRules)
    {
        foreach (Command sub in command.Subcommands)
        {
            string full = $"{path} {sub.Name}".TrimStart();
            bool has = hasRules || sub.Options.Any(option => option.Name == "--rules");
            bool inherited = hasRules || sub.Options.Any(option => option is { Name: "--rules", Recursive: true });
            yield return (full, has);
            foreach ((string, bool) below in Below(sub, full, inherited))
            {
                yield return below;
            }
        }
    }
}
