using Npgsql;

namespace PostgresBatch.Tests.Running;

/// <summary>A test's own database.</summary>
internal sealed class TestDatabase(string connectionString)
{
    private NpgsqlConnection? _asking;

    /// <summary>The published persons and employers, in short form.</summary>
    public string Published =>
        Ask<string>(
            """
            SELECT concat_ws(' ',
                (SELECT count(*) FROM bases),
                (SELECT md5(string_agg(p::text, ';' ORDER BY employer_id, person_id))
                    FROM (SELECT employer_id, person_id, base, status, rule, article, rule_set_hash FROM bases) AS p),
                (SELECT count(*) FROM employer_bases),
                (SELECT md5(string_agg(e::text, ';' ORDER BY employer_id))
                    FROM (SELECT employer_id, base, status, rule, article, rule_set_hash FROM employer_bases) AS e))
            """
        );

    /// <summary>The number of slices that are done.</summary>
    public long Done => Ask<long>("SELECT count(*) FROM slices WHERE done_at IS NOT NULL");

    /// <summary>
    /// Open until the server ends: tests that wait ask again and again, and the server makes a process for each
    /// connection.
    /// </summary>
    private NpgsqlConnection Asking => _asking ??= Open();

    /// <summary>Runs the batch on it.</summary>
    public BatchProcess Start(params string[] arguments) => BatchProcess.Start(connectionString, arguments);

    /// <summary>Runs the batch to its end.</summary>
    public async Task<(int ExitCode, string Printed, string Errors)> RunAsync(params string[] arguments)
    {
        using BatchProcess batch = Start(arguments);
        return await batch.EndAsync();
    }

    /// <summary>Runs the batch to an end that has to be a good one; gives what it printed.</summary>
    public async Task<string> SucceedAsync(params string[] arguments)
    {
        (int code, string printed, string errors) = await RunAsync(arguments);
        code.Should().Be(0, errors);
        return printed;
    }

    public NpgsqlConnection Open()
    {
        NpgsqlConnection connection = new(connectionString);
        connection.Open();
        return connection;
    }

    public T Ask<T>(string sql)
    {
        using NpgsqlCommand command = new(sql, Asking);
        return (T)command.ExecuteScalar()!;
    }

    public int Execute(string sql)
    {
        using NpgsqlCommand command = new(sql, Asking);
        return command.ExecuteNonQuery();
    }
}
