using System.Diagnostics;
using System.Globalization;

namespace Contribution.Rules.Fuzz.Running;

/// <summary>Runs a trial's cases until there are enough, or the time is over, and keeps what shows a failure.</summary>
internal sealed class Campaign(Options options, TextWriter output)
{
    private const int MostFailures = 20;

    /// <summary>Runs a trial.</summary>
    /// <returns>How many cases failed.</returns>
    public int Run(ITrial trial)
    {
        Counts counts = new();
        long start = Stopwatch.GetTimestamp();
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        int failed = 0;
        long number = options.First;
        for (; !IsOver(trial, number, start) && failed < MostFailures; number++)
        {
            if (Try(trial, number, counts) is Failure failure)
            {
                failed++;
                output.WriteLine(
                    $"FAILED {trial.Kind} --seed {options.Seed} --first {number}: {Brief(failure.Message)}"
                );
                Keep(trial, number, failure);
            }
        }

        processor = Environment.CpuUsage.TotalTime - processor;
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{trial.Kind, -10} {number - options.First:N0} cases, {failed} failed, {processor.TotalSeconds:F0} s of a processor; {counts}"
            )
        );
        return failed;
    }

    private bool IsOver(ITrial trial, long number, long start) =>
        options.Seconds is int seconds
            ? Stopwatch.GetElapsedTime(start).TotalSeconds >= seconds
            : number - options.First >= (options.Cases ?? trial.ShortRun);

    private Failure? Try(ITrial trial, long number, Counts counts)
    {
        try
        {
            return trial.Try(number, Dice.ForCase(options.Seed, trial.Kind, number), counts);
        }
        catch (Exception thrown)
        {
            return new Failure(thrown.ToString());
        }
    }

    /// <summary>A stack trace is cut after its first lines.</summary>
    private static string Brief(string message)
    {
        string[] lines = message.Split('\n');
        string[] trace = [.. lines.Where(line => line.StartsWith("   at ", StringComparison.Ordinal))];
        return string.Join('\n', lines.Except(trace.Skip(4)));
    }

    private void Keep(ITrial trial, long number, Failure failure)
    {
        string folder = Path.Combine(
            options.Out,
            string.Create(CultureInfo.InvariantCulture, $"{trial.Kind}-{options.Seed}-{number}")
        );
        foreach ((string name, byte[] content) in failure.Input)
        {
            string path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
        }
    }
}
