using PostgresBatch.Tests.Running;

namespace PostgresBatch.Tests.Runs;

/// <summary>Killed at any moment, the batch goes on where it was: nothing is lost, nothing is there twice.</summary>
[Collection(nameof(OnPostgres))]
public sealed class KilledTest(PostgresServer server)
{
    private const int Killed = 128 + 9;
    private const string Slice = "1000";
    private const string AtCommit = "DEFERRABLE INITIALLY DEFERRED";

    private static string? _uninterrupted;

    public static TheoryData<string, string> Moments =>
        new()
        {
            { "it plans", "TRIGGER gate BEFORE INSERT ON slices" },
            { "the first results come", "TRIGGER gate BEFORE INSERT ON person_results" },
            {
                "a slice's results are half there",
                "TRIGGER gate BEFORE INSERT ON person_results FOR EACH ROW WHEN (NEW.person_id = 'P00010000')"
            },
            {
                "the results are there and the ledger is not",
                "TRIGGER gate BEFORE UPDATE ON slices FOR EACH ROW WHEN (NEW.slice = 7)"
            },
            {
                "a slice is committed",
                $"CONSTRAINT TRIGGER gate AFTER UPDATE ON slices {AtCommit} FOR EACH ROW WHEN (NEW.slice = 7)"
            },
            { "it publishes", "TRIGGER gate BEFORE UPDATE ON runs" },
            {
                "the published run is committed",
                $"CONSTRAINT TRIGGER gate AFTER UPDATE ON runs {AtCommit} FOR EACH ROW"
            },
        };

    [PostgresTheory]
    [MemberData(nameof(Moments))]
    public async Task Run_killed_and_restarted_gives_the_same_tables(string moment, string trigger)
    {
        TestDatabase database = server.Copy();
        using (BatchProcess batch = await KillAsync(database, trigger))
        {
            (await batch.EndAsync()).ExitCode.Should().Be(Killed, moment);
        }

        await database.SucceedAsync("run", Slice);

        database.Published.Should().Be(await UninterruptedAsync());
        await database.SucceedAsync("check", "10");
    }

    [PostgresFact]
    public async Task Run_killed_repeatedly_keeps_completed_slices()
    {
        TestDatabase database = server.Copy();
        // However slowly this test is served, the first batch does not come to its end before it is killed.
        using Gate gate = new(database, "TRIGGER gate BEFORE UPDATE ON slices FOR EACH ROW WHEN (NEW.slice >= 60)");
        int kills = 0;
        for (bool ended = false; !ended; )
        {
            using BatchProcess batch = database.Start("run", "200");
            long before = database.Done;
            while (!batch.HasEnded && database.Done < before + 15)
            {
                await Task.Delay(5);
            }

            if (!batch.HasEnded)
            {
                await batch.KillAsync();
                gate.Dispose();
                kills++;
            }

            (int code, _, string errors) = await batch.EndAsync();
            code.Should().BeOneOf([0, Killed], errors);
            database.Done.Should().BeGreaterThanOrEqualTo(before);
            ended = code == 0;
        }

        kills.Should().BePositive();
        database.Published.Should().Be(await UninterruptedAsync());
    }

    [PostgresFact]
    public async Task Run_repeated_after_completion_changes_nothing()
    {
        TestDatabase database = server.Copy();
        await database.SucceedAsync("run", Slice);
        const string Everything = "SELECT md5(string_agg(r::text, ';' ORDER BY slice)) FROM slices AS r";
        (string Published, string Ledger) before = (database.Published, database.Ask<string>(Everything));

        string printed = await database.SucceedAsync("run", Slice);

        printed.Should().Be("run 1 is published already; rerun computes it again\n");
        (database.Published, database.Ask<string>(Everything)).Should().Be(before);
    }

    [PostgresFact]
    public async Task Publication_of_a_new_run_replaces_the_former_one_at_once()
    {
        TestDatabase database = server.Copy();
        await database.SucceedAsync("run", Slice);
        string before = database.Published;
        database.Execute("UPDATE persons SET determined_base = 4321.00 WHERE id = 'P00000007'");
        // Until it is killed, readers see what was there before. Then the server ends the statement that it was given.
        using BatchProcess batch = await KillAsync(database, "TRIGGER gate BEFORE UPDATE ON runs", "rerun");

        await database.SucceedAsync("run", Slice);

        database.Published.Should().NotBe(before);
        database.Ask<decimal>("SELECT base FROM bases WHERE person_id = 'P00000007'").Should().Be(4321.00m);
        database.Ask<long>("SELECT count(*) FROM bases").Should().Be(PostgresServer.Persons);
    }

    /// <summary>Kills the batch at a moment; then the server ends the statements that it was given.</summary>
    private static async Task<BatchProcess> KillAsync(TestDatabase database, string trigger, string command = "run")
    {
        string before = database.Published;
        using Gate gate = new(database, trigger);
        BatchProcess batch = database.Start(command, Slice);
        await gate.ReachedByAsync(batch);
        await batch.KillAsync();
        database.Published.Should().Be(before, "readers never see a part");
        return batch;
    }

    private async Task<string> UninterruptedAsync()
    {
        if (_uninterrupted is null)
        {
            TestDatabase database = server.Copy();
            await database.SucceedAsync("run", Slice);
            _uninterrupted = database.Published;
            _uninterrupted.Should().StartWith($"{PostgresServer.Persons} ");
        }

        return _uninterrupted;
    }
}
