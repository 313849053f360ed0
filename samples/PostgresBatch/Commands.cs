using System.Diagnostics;
using Contribution.Rules;
using Npgsql;
using PostgresBatch.Checking;
using PostgresBatch.Rosters;
using PostgresBatch.Runs;

namespace PostgresBatch;

/// <summary>The commands, each from start to end; gives the exit code.</summary>
internal static class Commands
{
    /// <summary>About how many persons a slice has, where nothing else is said.</summary>
    public const int PersonsASlice = 10_000;

    /// <summary>One of how many employers is checked, where nothing else is said.</summary>
    public const int EveryEmployer = 100;

    private const int Shown = 20;

    public static int Prepare(int persons)
    {
        using NpgsqlConnection connection = Database.Open();
        Stopwatch loading = Stopwatch.StartNew();
        int employers = Loading.Prepare(connection, persons);
        Console.WriteLine(
            $"loaded    {persons} persons of {employers} employers in {Measured.Seconds(loading.Elapsed)} s"
        );
        return ExitCode.Done;
    }

    public static async Task<int> RunAsync(bool again, int personsASlice)
    {
        Question question = new(ContributionRules.Default);
        using NpgsqlConnection reading = Database.Open();
        using NpgsqlConnection writing = Database.Open();
        Ledger ledger = new(writing, question);
        ledger.Lock();
        BatchRun batch = new(reading, writing, question);
        Run run = ledger.Open(again, personsASlice);
        if (run.IsPublished)
        {
            Console.WriteLine($"run {run.Id} is published already; rerun computes it again");
            return ExitCode.Done;
        }

        IReadOnlyList<Slice> left = ledger.Left(run);
        Console.WriteLine($"run {run.Id}: {question.RuleSet.Id}, {left.Count} slices to do");
        if (left.Count > 0)
        {
            await batch.ComputeAsync(run, left);
        }

        if (Rejected.Count(writing, run.Id) is > 0 and long rejects)
        {
            Console.Error.WriteLine(
                $"{rejects} faults, all in the table rejects; nothing is published. Mend them, and run again."
            );
            foreach (string row in Rejected.First(writing, run.Id, Shown))
            {
                Console.Error.WriteLine($"  {row}");
            }

            return ExitCode.Rejected;
        }

        batch.Measured.Publishing.Start();
        ledger.Publish(run);
        batch.Measured.Publishing.Stop();
        foreach (string line in batch.Measured.Lines())
        {
            Console.WriteLine(line);
        }

        Console.WriteLine($"run {run.Id} is published");
        return ExitCode.Done;
    }

    public static int CheckPublished(int every)
    {
        Question question = new(ContributionRules.Default);
        using NpgsqlConnection connection = Database.Open();
        if (new Ledger(connection, question).Find() is not { IsPublished: true } run)
        {
            Console.Error.WriteLine("there is no published run to check, or another one is under way");
            return ExitCode.Differs;
        }

        Check check = new(connection, question, run);
        int differences = 0;
        foreach (string difference in check.Differences(every))
        {
            Console.Error.WriteLine(difference);
            differences++;
        }

        Console.WriteLine($"run {run.Id}: {check.Recomputed} persons computed again, {differences} differences");
        return differences == 0 ? ExitCode.Done : ExitCode.Differs;
    }

    public static int Abandon()
    {
        Question question = new(ContributionRules.Default);
        using NpgsqlConnection connection = Database.Open();
        Ledger ledger = new(connection, question);
        ledger.Lock();
        Console.WriteLine(ledger.Abandon() ? "abandoned the run under way" : "no run is under way");
        return ExitCode.Done;
    }
}
