using System.Globalization;
using Npgsql;

namespace PostgresBatch.Runs;

/// <summary>The state of all workers, from the ledger and from the server's list of sessions.</summary>
internal sealed class Status(NpgsqlConnection connection, Run run)
{
    private const string Totals = """
        SELECT count(*), count(done_at), count(*) FILTER (WHERE done_at IS NULL AND rejected_at IS NOT NULL),
            coalesce(sum(persons), 0)::bigint, coalesce(sum(persons) FILTER (WHERE done_at IS NOT NULL), 0)::bigint,
            coalesce(sum(persons) FILTER (WHERE done_at > now() - interval '1 minute'), 0)::bigint,
            coalesce(extract(epoch FROM least(now() - min(done_at), interval '1 minute')), 0)::numeric
        FROM slices WHERE run = $1
        """;

    // A worker is waiting for its facts or deciding as long as its transaction is idle, and then writes.
    private const string Workers = """
        SELECT s.slice, s.persons, coalesce(host(a.client_addr), 'local'), split_part(a.application_name, ' ', 3),
            extract(epoch FROM clock_timestamp() - a.xact_start)::numeric, a.state = 'idle in transaction'
        FROM pg_stat_activity AS a
        JOIN slices AS s ON a.application_name LIKE 'PostgresBatch ' || s.run || '/' || s.slice || ' %'
        WHERE a.datname = current_database() AND s.run = $1
        ORDER BY s.slice
        """;

    // What the server keeps of an application's name.
    private const int LongestName = 63;

    /// <summary>The name that a session has while it is at work on a slice.</summary>
    public static string NameOf(long run, long slice)
    {
        string name = string.Create(
            CultureInfo.InvariantCulture,
            $"PostgresBatch {run}/{slice} {Environment.MachineName}:{Environment.ProcessId}"
        );
        return name.Length <= LongestName ? name : name[..LongestName];
    }

    /// <summary>Writes the state, a fact a line.</summary>
    public IEnumerable<string> Lines()
    {
        using (NpgsqlCommand command = Command(Totals))
        using (NpgsqlDataReader row = command.ExecuteReader())
        {
            row.Read();
            (long persons, long done) = (row.GetInt64(3), row.GetInt64(4));
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"run {run.Id}: {row.GetInt64(1)} of {row.GetInt64(0)} slices done, {row.GetInt64(2)} with rejected rows; {done} of {persons} persons"
            );
            yield return Rate(row.GetInt64(5), row.GetDecimal(6), persons - done);
        }

        using (NpgsqlCommand command = Command(Workers))
        using (NpgsqlDataReader row = command.ExecuteReader())
        {
            while (row.Read())
            {
                string what = row.GetBoolean(5) ? "reads and decides" : "writes";
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"slice {row.GetInt64(0)}, {row.GetInt64(1)} persons: {row.GetString(3)} at {row.GetString(2)} {what}, for {row.GetDecimal(4):0.0} s"
                );
            }
        }
    }

    private static string Rate(long persons, decimal seconds, long left)
    {
        if (persons == 0 || seconds <= 0)
        {
            return "nothing was done in the last minute";
        }

        decimal rate = persons / seconds;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{rate:0} persons a second in the last minute, {left / rate:0} s left"
        );
    }

    private NpgsqlCommand Command(string sql)
    {
        NpgsqlCommand command = new(sql, connection);
        command.Parameters.Add(new() { Value = run.Id });
        return command;
    }
}
