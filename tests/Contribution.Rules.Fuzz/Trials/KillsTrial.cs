using System.Diagnostics;
using Contribution.Rules.Fuzz.Generating;
using Contribution.Rules.Fuzz.Interpreting;
using Contribution.Rules.Fuzz.Running;

namespace Contribution.Rules.Fuzz.Trials;

/// <summary>
/// Commands that write files, killed at any time: under their names stand the files of one whole run, the killed one's or
/// the one's before, and the next run writes what it would have written without the kill.
/// </summary>
internal sealed class KillsTrial(IReadOnlyList<RuleFile> shipped, ReferenceTable table, string scratch) : ITrial
{
    private const int Requests = 400;
    private readonly string _folder = Path.Combine(scratch, "kills");
    private List<KilledCommand>? _commands;

    public string Kind => "kills";

    public int ShortRun => 4;

    public Failure? Try(long number, Dice dice, Counts counts)
    {
        _commands ??= Prepare();
        KilledCommand command = _commands[(int)(number % _commands.Count)];
        command.Clear();
        if (dice.OneIn(2))
        {
            ToolProcess.Run(command.Before);
        }

        bool isBefore = command.Files().Count > 0;
        using Process process = ToolProcess.Start(command.Killed);
        bool ended = process.WaitForExit(
            TimeSpan.FromMilliseconds(dice.Below((int)command.Time.TotalMilliseconds + 1))
        );
        if (!ended)
        {
            process.Kill();
        }

        process.WaitForExit();
        counts.Add(ended ? "ended before" : "killed");
        string? wrong = command.Wrong(isBefore);
        if (wrong is null)
        {
            ToolProcess.Run(command.Killed);
            wrong = command.WrongAtTheEnd();
        }

        return wrong is null ? null : new Failure($"{string.Join(' ', command.Killed)}: {wrong}");
    }

    private List<KilledCommand> Prepare()
    {
        Directory.CreateDirectory(_folder);
        string persons = Path.Combine(_folder, "persons.csv");
        string employers = Path.Combine(_folder, "employers.csv");
        string requests = Path.Combine(_folder, "requests.ndjson");
        RuleFolders folders = new(shipped, table);
        EffectiveRules daqing = folders.Get("230600/pension/2011");
        Dice dice = new(1);
        File.WriteAllLines(
            requests,
            Enumerable.Range(0, Requests).Select(_ => new RequestGenerator(dice, daqing).Make().ToJsonString())
        );
        File.WriteAllLines(
            employers,
            Enumerable
                .Range(0, 100)
                .Select(row => $"E{row},enterprise,900000")
                .Prepend("id,kind,priorYearMonthlyTotalWages")
        );
        File.WriteAllLines(
            persons,
            Enumerable
                .Range(0, 20_000)
                .Select(row => $"P{row},E{row % 100},employee,{1000 + (row % 9000)}.5")
                .Prepend("id,employerId,category,priorYearMonthlyWage")
        );
        string[] lists = DaqingRoster.Options(persons, employers);
        string[] Roster(string wage, string into) =>
            ["roster", .. lists, "--reference-wage", "province=" + wage, "--out", into, "--xlsx", "--quiet"];
        string bases = Path.Combine(_folder, "bases");
        string results = Path.Combine(_folder, "results.ndjson");
        string impact = Path.Combine(_folder, "impact");
        return
        [
            Measured(new KilledCommand(Roster("2000", bases), Roster("3000", bases), bases)),
            Measured(
                new KilledCommand(["compute", requests, "--out", results], ["compute", "-", "--out", results], results)
            ),
            Measured(
                new KilledCommand(
                    ["diff", "210000/pension/2009", "210000/pension/2010", "--out", impact],
                    ["diff", "210000/pension/2008", "210000/pension/2010", "--out", impact],
                    impact
                )
            ),
        ];
    }

    private static KilledCommand Measured(KilledCommand command)
    {
        ToolProcess.Run(command.Before);
        command.KeepBefore();
        long start = Stopwatch.GetTimestamp();
        ToolProcess.Run(command.Killed);
        command.KeepAfter(Stopwatch.GetElapsedTime(start));
        return command;
    }
}
