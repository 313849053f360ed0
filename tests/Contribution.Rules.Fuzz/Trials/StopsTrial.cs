using System.ComponentModel;
using System.Diagnostics;
using Contribution.Rules.Fuzz.Running;

namespace Contribution.Rules.Fuzz.Trials;

/// <summary>
/// Bulk runs that are asked to terminate at any time: they end after at most a second of processor time, say that they
/// were interrupted, and leave nothing.
/// </summary>
/// <remarks>
/// Processor time and not the clock, so that other work on the machine fails no run. A run that is stopped does not
/// wait, so that on an idle machine the clock shows no more.
/// </remarks>
internal sealed class StopsTrial(string scratch) : ITrial
{
    private const int Persons = 200_000;
    private const int Employers = 2_000;

    // 143: before it listens, while it starts, the signal itself ends it.
    private static readonly int[] Stopped = [130, 143];
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(1);

    private readonly string _folder = Path.Combine(scratch, "stops");
    private readonly string _results = Path.Combine(scratch, "stops", "results");
    private (string[] Arguments, int MostWait)[]? _runs;

    public string Kind => "stops";

    public int ShortRun => 6;

    public Failure? Try(long number, Dice dice, Counts counts)
    {
        _runs ??= Prepare();
        (string[] arguments, int mostWait) = _runs[(int)(number % _runs.Length)];
        using Process process = ToolProcess.Start(arguments);
        bool ended = process.WaitForExit(TimeSpan.FromMilliseconds(300 + dice.Below(mostWait)));
        TimeSpan taken = ended ? TimeSpan.Zero : Terminate(process);
        process.WaitForExit();
        bool isLeft = Directory.Exists(_results);
        if (isLeft)
        {
            Directory.Delete(_results, recursive: true);
        }

        counts.Add(
            ended ? "ended before"
            : Stopped.Contains(process.ExitCode) ? "stopped"
            : "ended meanwhile"
        );
        string? wrong =
            taken > Most ? $"stopped after {taken.TotalSeconds:F1} s of a processor"
            : ended || process.ExitCode is 0 or 2 ? null
            : !Stopped.Contains(process.ExitCode) ? $"exit code {process.ExitCode}"
            : isLeft ? "results are left"
            : null;
        return wrong is null ? null : new Failure($"{string.Join(' ', arguments)}: {wrong}");
    }

    /// <summary>Asks a process to end, and waits until it has.</summary>
    /// <returns>The processor time from then on.</returns>
    private static TimeSpan Terminate(Process process)
    {
        if (TimeOf(process) is not TimeSpan before)
        {
            return TimeSpan.Zero;
        }

        TimeSpan last = before;
        ToolProcess.Terminate(process);
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(20)))
        {
            process.Refresh();
            last = TimeOf(process) ?? last;
        }

        return last - before;
    }

    /// <summary>The processor time of a process; null where it has just ended.</summary>
    private static TimeSpan? TimeOf(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            return null;
        }
    }

    private (string[] Arguments, int MostWait)[] Prepare()
    {
        Directory.CreateDirectory(_folder);
        string persons = Path.Combine(_folder, "persons.csv");
        string employers = Path.Combine(_folder, "employers.csv");
        File.WriteAllLines(
            employers,
            Enumerable
                .Range(0, Employers)
                .Select(row => $"E{row},enterprise,900000")
                .Prepend("id,kind,priorYearMonthlyTotalWages")
        );
        File.WriteAllLines(
            persons,
            Enumerable
                .Range(0, Persons)
                .Select(row => $"P{row},E{row % Employers},employee,{1000 + (row % 9000)}.5")
                .Prepend("id,employerId,category,priorYearMonthlyWage")
        );
        string[] lists = ["--persons", persons, "--employers", employers];
        string[] daqing = [.. DaqingRoster.Options(persons, employers), "--use-reference-table"];
        string[] liaoning =
        [
            .. lists,
            "--jurisdiction",
            "210000",
            "--year",
            "2025",
            "--insurance",
            "pension",
            "--from",
            "2025-01",
            "--through",
            "2025-12",
        ];
        return
        [
            (["roster", .. daqing, "--xlsx", "--quiet", "--out", _results], 6000),
            (["contributions", .. liaoning, "--xlsx", "--out", _results], 6000),
            (["roster", .. daqing, "--quiet", "--out", _results], 600),
        ];
    }
}
