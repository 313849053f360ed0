using Npgsql;

namespace PostgresBatch.Runs;

/// <summary>The rejected rows of a run, as the table has them.</summary>
internal static class Rejected
{
    /// <summary>The count.</summary>
    public static long Count(NpgsqlConnection connection, long run)
    {
        using NpgsqlCommand command = new("SELECT count(*) FROM rejects WHERE run = $1", connection);
        command.Parameters.Add(new() { Value = run });
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>The first of them, each with its key.</summary>
    public static IEnumerable<string> First(NpgsqlConnection connection, long run, int most)
    {
        using NpgsqlCommand command = new(
            """
            SELECT employer_id, person_id, fact, zh, en FROM rejects
            WHERE run = $1
            ORDER BY employer_id, person_id, fact
            LIMIT $2
            """,
            connection
        );
        command.Parameters.Add(new() { Value = run });
        command.Parameters.Add(new() { Value = most });
        using NpgsqlDataReader row = command.ExecuteReader();
        while (row.Read())
        {
            string person = row.IsDBNull(1) ? "" : $", person {row.GetString(1)}";
            yield return $"employer {row.GetString(0)}{person}, {row.GetString(2)}: {row.GetString(4)} / {row.GetString(3)}";
        }
    }
}
