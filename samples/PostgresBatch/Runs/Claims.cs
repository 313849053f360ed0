using System.Data;
using Npgsql;
using PostgresBatch.Reading;

namespace PostgresBatch.Runs;

/// <summary>
/// Gives out the slices of a run to as many workers as ask, each slice to one at a time. A claim is a row lock of the
/// transaction that writes the slice: it ends with its connection, however the worker ends.
/// </summary>
/// <param name="connection">The worker's own; it has one claim at a time.</param>
/// <param name="run">The run.</param>
internal sealed class Claims(NpgsqlConnection connection, Run run)
{
    private const string Free = """
        SELECT slice, first_employer, last_employer, persons FROM slices
        WHERE run = $1 AND done_at IS NULL AND (rejected_at IS NULL OR rejected_at < $2)
        ORDER BY slice
        LIMIT 1
        FOR UPDATE
        """;

    // What another worker does not finish in this time is asked for again.
    private const string Patience = "SET LOCAL lock_timeout = '2s'";

    // Shown by "status", and gone with the transaction.
    private const string Name = "SELECT set_config('application_name', $1, true)";

    private readonly DateTime _begun = Now(connection);

    /// <summary>
    /// Claims the next free slice. Where other workers have all that are left, waits for them: the slice of a worker that
    /// dies becomes free. Null where none is left.
    /// </summary>
    public Claim? Next()
    {
        while (true)
        {
            if (Take($"{Free} SKIP LOCKED") is Claim free)
            {
                return free;
            }

            try
            {
                return Take(Free, Patience);
            }
            catch (PostgresException busy) when (busy.SqlState == PostgresErrorCodes.LockNotAvailable)
            {
                // Another worker still has it.
            }
        }
    }

    private Claim? Take(string sql, string? before = null)
    {
        NpgsqlTransaction transaction = connection.BeginTransaction(IsolationLevel.ReadCommitted);
        try
        {
            if (before is not null)
            {
                using NpgsqlCommand setting = new(before, connection);
                setting.ExecuteNonQuery();
            }

            if (Ask(sql) is not Slice slice)
            {
                transaction.Dispose();
                return null;
            }

            using NpgsqlCommand name = new(Name, connection);
            name.Parameters.Add(new() { Value = Status.NameOf(run.Id, slice.Number) });
            name.ExecuteNonQuery();
            return new Claim(slice, transaction);
        }
        catch
        {
            transaction.Dispose();
            throw;
        }
    }

    private Slice? Ask(string sql)
    {
        using NpgsqlCommand command = new(sql, connection);
        command.Parameters.Add(new() { Value = run.Id });
        command.Parameters.Add(new() { Value = _begun });
        using NpgsqlDataReader row = command.ExecuteReader();
        return row.Read()
            ? new Slice(row.GetInt64(0), new EmployerRange(row.GetString(1), row.GetString(2)), row.GetInt64(3))
            : null;
    }

    // Slices with rejected rows are tried once by each worker that begins after that: rows may have been mended.
    private static DateTime Now(NpgsqlConnection connection)
    {
        using NpgsqlCommand command = new("SELECT clock_timestamp()", connection);
        return (DateTime)command.ExecuteScalar()!;
    }
}

/// <summary>A slice that is this worker's until the transaction ends.</summary>
/// <param name="Slice">The slice.</param>
/// <param name="Transaction">The transaction that holds it, and takes its results.</param>
internal sealed record Claim(Slice Slice, NpgsqlTransaction Transaction);
