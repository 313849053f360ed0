using Npgsql;

namespace PostgresBatch;

/// <summary>The database that the environment names.</summary>
internal static class Database
{
    private const string Variable = "BATCH_DATABASE";

    // A worker whose link is cut is noticed within seconds, on both sides, and its slice is free again.
    private const int KeepAlive = 5;

    private const string ServerSettings =
        " -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3 -c tcp_user_timeout=15000"
        + " -c client_connection_check_interval=5000";

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
            NpgsqlConnectionStringBuilder given = new(Environment.GetEnvironmentVariable(Variable))
            {
                Pooling = false,
                CommandTimeout = Seconds,
                ApplicationName = nameof(PostgresBatch),
                TcpKeepAlive = true,
                TcpKeepAliveTime = KeepAlive,
                TcpKeepAliveInterval = KeepAlive,
            };
            given.Options += ServerSettings;
            return given.Host is null ? throw new FormatException($"{Variable}: names no host") : given;
        }
        catch (ArgumentException unreadable)
        {
            throw new FormatException($"{Variable}: {unreadable.Message}", unreadable);
        }
    }
}
