using Npgsql;

namespace PostgresBatch;

/// <summary>The database that the environment names.</summary>
internal static class Database
{
    private const string Variable = "BATCH_DATABASE";

    // Of a statement over all persons; a dead server is noticed long before.
    private const int Seconds = 600;

    /// <summary>A connection of its own.</summary>
    /// <exception cref="FormatException">The environment names no database.</exception>
    /// <exception cref="NpgsqlException">The server is not there.</exception>
    public static NpgsqlConnection Open()
    {
        NpgsqlConnection connection = new(Parse().ConnectionString);
        connection.Open();
        return connection;
    }

    private static NpgsqlConnectionStringBuilder Parse()
    {
        try
        {
            return
                new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable(Variable))
                {
                    Pooling = false,
                    CommandTimeout = Seconds,
                    ApplicationName = nameof(PostgresBatch),
                }
                    is { Host: not null } given
                ? given
                : throw new FormatException($"{Variable}: names no host");
        }
        catch (ArgumentException unreadable)
        {
            throw new FormatException($"{Variable}: {unreadable.Message}", unreadable);
        }
    }
}
