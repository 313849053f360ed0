using System.Diagnostics;
using Npgsql;

namespace PostgresBatch.Tests.Running;

/// <summary>Stops the batch at a moment of the server's work: a trigger there waits for a lock that the test holds.</summary>
internal sealed class Gate : IDisposable
{
    // The batch has an advisory lock of its own, for which it may wait too.
    private const int Key = 1;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TestDatabase _database;
    private readonly NpgsqlConnection _holder;

    /// <summary>Closes it.</summary>
    /// <param name="database">Where.</param>
    /// <param name="moment">When: <c>TRIGGER gate BEFORE UPDATE ON slices FOR EACH ROW</c>, perhaps with a condition.</param>
    public Gate(TestDatabase database, string moment)
    {
        _database = database;
        database.Execute(
            $"""
            CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS
                'BEGIN PERFORM pg_advisory_xact_lock_shared({Key}); RETURN NEW; END';
            CREATE {moment} EXECUTE FUNCTION wait()
            """
        );
        _holder = database.Open();
        using NpgsqlCommand command = new($"SELECT pg_advisory_lock({Key})", _holder);
        command.ExecuteNonQuery();
    }

    /// <summary>Waits until the batch stands before it.</summary>
    public async Task ReachedByAsync(BatchProcess batch)
    {
        Stopwatch waited = Stopwatch.StartNew();
        while (
            _database.Ask<long>(
                $"""
                SELECT count(*) FROM pg_locks AS l JOIN pg_stat_activity AS a USING (pid)
                WHERE l.locktype = 'advisory' AND (l.classid, l.objid) = (0, {Key}) AND NOT l.granted
                    AND a.datname = current_database()
                """
            ) == 0
        )
        {
            batch.HasEnded.Should().BeFalse("it should have come to the gate: {0}", batch.HasEnded ? batch.Errors : "");
            waited.Elapsed.Should().BeLessThan(Patience);
            await Task.Delay(20);
        }
    }

    /// <summary>Opens it.</summary>
    public void Dispose() => _holder.Dispose();
}
