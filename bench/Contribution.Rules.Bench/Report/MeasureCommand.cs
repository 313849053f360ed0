using System.CommandLine;
using Contribution.Rules.Bench.InMemory;
using Contribution.Rules.Bench.Processes;

namespace Contribution.Rules.Bench.Report;

/// <summary>Measures everything and prints one table, line by line as it comes to be.</summary>
internal static class MeasureCommand
{
    private const int Failed = 1;

    /// <summary>Makes it what the program does without a command.</summary>
    public static void AddTo(Command root)
    {
        Option<Part[]> only = new("--only")
        {
            Description = "measures these parts only",
            AllowMultipleArgumentsPerToken = true,
        };
        root.Add(only);
        root.SetAction(given => Run(given.GetValue(only) is { Length: > 0 } parts ? parts : Enum.GetValues<Part>()));
    }

    private static int Run(Part[] parts)
    {
        try
        {
            Console.Out.WriteLine($"Measured on {Machine.Describe()}.\n");
            Console.Out.WriteLine("| | time, median (min – max) | a person | ratio | memory |\n|---|---|---|---|---|");
            foreach (Line line in Lines(parts))
            {
                Console.Out.WriteLine(line);
            }

            return 0;
        }
        catch (MismatchException mismatch)
        {
            Console.Error.WriteLine(mismatch.Message);
            return Failed;
        }
    }

    private static IEnumerable<Line> Lines(Part[] parts)
    {
        Workplace workplace = new();
        IEnumerable<Line> lines = parts.Contains(Part.Memory) ? InMemoryLines.Measure(workplace.Folder) : [];
        if (parts is [Part.Memory])
        {
            return lines;
        }

        const string cli = "src/Contribution.Rules.Cli";
        string tool = workplace.PublishTool(cli, "contribution-rules");
        const string plain = "Contribution.Rules.Bench.PlainCsv";
        Contender?[] contenders =
        [
            Contender.DuckDb(workplace.Root),
            Contender.PlainCsv(workplace.Publish($"bench/{plain}", Compilation.JustInTime, plain)),
            Contender.Tool(tool),
        ];
        RosterLines rosters = new(workplace, [.. contenders.OfType<Contender>()]);
        return lines
            .Concat(parts.Contains(Part.Start) ? new ToolLines(workplace, tool).Measure() : [])
            .Concat(parts.Contains(Part.Roster) ? rosters.Measure(1_000_000, runs: 5) : [])
            .Concat(parts.Contains(Part.Contributions) ? new DueLines(workplace, tool).Measure(1_000_000, runs: 5) : [])
            .Concat(parts.Contains(Part.LargeRoster) ? rosters.Measure(10_000_000, runs: 3) : []);
    }
}
