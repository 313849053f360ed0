using System.Diagnostics;
using PostgresBatch.Tests.Running;

namespace PostgresBatch.Tests.Runs;

/// <summary>Any number of workers do one run: each slice once, even where workers die, and published once.</summary>
[Collection(nameof(OnSecondPostgres))]
public sealed class WorkersTest(PostgresServer server)
{
    private const string Slice = "1000";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [PostgresTheory]
    [InlineData("1")]
    [InlineData("4")]
    public async Task Run_gives_the_same_tables_for_any_number_of_workers(string workers)
    {
        TestDatabase database = server.Copy();
        TestDatabase alone = server.Copy();
        await alone.SucceedAsync("run", Slice);

        string printed = await database.SucceedAsync("run", Slice, "--workers", workers);

        printed.Should().Contain($"persons   20000 in 20 slices\nworkers   {workers}\n");
        database.Published.Should().Be(alone.Published);
    }

    [PostgresFact]
    public async Task Run_joins_another_process_and_one_of_them_publishes()
    {
        TestDatabase database = server.Copy();
        using Gate gate = new(database, "TRIGGER gate BEFORE UPDATE ON slices FOR EACH ROW WHEN (NEW.slice = 0)");
        using BatchProcess first = database.Start("run", Slice);
        await gate.ReachedByAsync(first);
        using BatchProcess second = database.Start("run", Slice);
        await Until(() => database.Done == 18, "the second does all slices but those that the first claimed");

        string status = await database.SucceedAsync("status");
        gate.Dispose();
        (int code, string printed, string errors) = await first.EndAsync();
        (int codeOfSecond, string printedBySecond, string errorsOfSecond) = await second.EndAsync();

        (code, codeOfSecond).Should().Be((0, 0), errors + errorsOfSecond);
        status.Should().StartWith("run 1: 18 of 20 slices done, 0 with rejected rows; ");
        status
            .Should()
            .MatchRegex(
                @"persons a second in the last minute, [0-9]+ s left\nslice 0, [0-9]+ persons: \S+ at 127\.0\.0\.1 writes, for "
            );
        new[] { printed, printedBySecond }
            .Select(text => text.Split('\n')[^2])
            .Should()
            .BeEquivalentTo("run 1 is published", "run 1 was published by another worker");
        await database.SucceedAsync("check", "10");
    }

    [PostgresFact]
    public async Task Waiting_worker_takes_over_the_slice_of_a_killed_one()
    {
        TestDatabase database = server.Copy();
        Gate gate = new(database, "TRIGGER gate BEFORE UPDATE ON slices FOR EACH ROW WHEN (NEW.slice = 0)");
        using BatchProcess first = database.Start("run", Slice);
        await gate.ReachedByAsync(first);
        using BatchProcess second = database.Start("run", Slice);
        await Until(() => database.Done == 18, "the second does all slices but those that the first claimed");
        await first.KillAsync();
        database.Execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'PostgresBatch 1/0 %'"
        );
        gate.Dispose();

        (int code, string printed, string errors) = await second.EndAsync();

        code.Should().Be(0, errors);
        printed.Should().Contain("in 20 slices").And.EndWith("run 1 is published\n");
        database.Ask<long>("SELECT count(*) FROM bases").Should().Be(PostgresServer.Persons);
    }

    [PostgresFact]
    public async Task Abandon_waits_for_workers_and_is_refused_while_they_work()
    {
        TestDatabase database = server.Copy();
        using Gate gate = new(database, "TRIGGER gate BEFORE UPDATE ON slices");
        using BatchProcess worker = database.Start("run", Slice);
        await gate.ReachedByAsync(worker);

        (int code, _, string errors) = await database.RunAsync("abandon");

        (code, errors).Should().Be((2, "another batch is at work in this database\n"));
        await worker.KillAsync();
    }

    private static async Task Until(Func<bool> reached, string what)
    {
        Stopwatch waited = Stopwatch.StartNew();
        while (!reached())
        {
            waited.Elapsed.Should().BeLessThan(Patience, what);
            await Task.Delay(50);
        }
    }
}
