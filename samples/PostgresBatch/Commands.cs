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

    /// <summary>Works on the run with as many workers, beside all others that are at it.</summary>
    public static async Task<int> RunAsync(bool again, RunOptions options)
    {
        Stopwatch all = Stopwatch.StartNew();
        Question question = new(ContributionRules.Default);
        using NpgsqlConnection connection = Database.Open();
        Ledger ledger = new(connection, question);
        ledger.Lock(alone: false);
        Run run = ledger.Open(again, options.PersonsASlice);
        if (run.IsPublished)
        {
            Console.WriteLine($"run {run.Id} is published already; rerun computes it again");
            return ExitCode.Done;
        }

        Console.WriteLine($"run {run.Id}: {question.RuleSet.Id}, {ledger.Left(run)} slices to do");
        IReadOnlyCollection<Measured> measured = await WorkAsync(question, run, options.Workers);
        if (Rejected.Count(connection, run.Id) is > 0 and long rejects)
        {
            Console.Error.WriteLine(
                $"{rejects} faults, all in the table rejects; nothing is published. Mend them, and run again."
            );
            foreach (string row in Rejected.First(connection, run.Id, Shown))
            {
                Console.Error.WriteLine($"  {row}");
            }

            return ExitCode.Rejected;
        }

        Stopwatch publishing = Stopwatch.StartNew();
        bool published = ledger.Publish(run);
        foreach (string line in Measured.Lines(measured, publishing.Elapsed, all.Elapsed))
        {
            Console.WriteLine(line);
        }

        Console.WriteLine(published ? $"run {run.Id} is published" : $"run {run.Id} was published by another worker");
        return ExitCode.Done;
    }

    public static int ShowStatus()
    {
        Question question = new(ContributionRules.Default);
        using NpgsqlConnection connection = Database.Open();
        if (new Ledger(connection, question).Find() is not { IsPublished: false } run)
        {
            Console.WriteLine("no run is under way");
            return ExitCode.Done;
        }

        foreach (string line in new Status(connection, run).Lines())
        {
            Console.WriteLine(line);
        }

        return ExitCode.Done;
    }

    private static async Task<IReadOnlyCollection<Measured>> WorkAsync(Question question, Run run, int count)
    {
        List<BatchRun> workers = [];
        try
        {
            for (int number = 0; number < count; number++)
            {
                workers.Add(new BatchRun(question, run));
            }

            await Task.WhenAll(workers.Select(worker => Task.Run(worker.ComputeAsync)));
            return [.. workers.Select(worker => worker.Measured)];
        }
        finally
        {
            workers.ForEach(worker => worker.Dispose());
        }
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
        ledger.Lock(alone: true);
        Console.WriteLine(ledger.Abandon() ? "abandoned the run under way" : "no run is under way");
        return ExitCode.Done;
    }
}
