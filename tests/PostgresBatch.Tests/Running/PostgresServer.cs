using System.Diagnostics;
using Npgsql;

namespace PostgresBatch.Tests.Running;

/// <summary>
/// A server of the tests' own, by the sample's script, with a roster in a database that every test gets a copy of.
/// </summary>
public sealed class PostgresServer : IAsyncLifetime
{
    /// <summary>How many persons each database has.</summary>
    public const int Persons = 20_000;

    private const string Prepared = "prepared";

    // Seconds, of a machine that has much else to do.
    private const int Patience = 120;

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"postgres-batch-{Guid.NewGuid():N}");
    private string? _connection;
    private int _databases;

    /// <summary>Why its tests are skipped; null where they are not.</summary>
    public static string? Missing { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Concat(Folders("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")))
            .Any(folder => File.Exists(Path.Combine(folder, "initdb")))
            ? null
            : "no PostgreSQL server is installed here (samples/PostgresBatch/server install)";

    public async Task InitializeAsync()
    {
        if (Missing is not null)
        {
            return;
        }

        _connection = (await ScriptAsync("start")).Trim();
        // The batch is killed here, the machine is not: nothing has to wait for a disk.
        Execute("ALTER SYSTEM SET fsync = off");
        Execute("SELECT pg_reload_conf()");
        Create(Prepared, template: "template0");
        using BatchProcess batch = BatchProcess.Start(Named(Prepared), "prepare", $"{Persons}");
        (await batch.EndAsync()).ExitCode.Should().Be(0, batch.Errors);
    }

    public async Task DisposeAsync()
    {
        if (Missing is null)
        {
            await ScriptAsync("stop");
        }
    }

    /// <summary>A new database with the roster in it.</summary>
    internal TestDatabase Copy()
    {
        string name = $"copy{Interlocked.Increment(ref _databases)}";
        Create(name, Prepared);
        return new TestDatabase(Named(name));
    }

    private void Create(string name, string template) => Execute($"CREATE DATABASE {name} TEMPLATE {template}");

    private void Execute(string sql)
    {
        using NpgsqlConnection connection = new(Named("postgres"));
        connection.Open();
        using NpgsqlCommand command = new(sql, connection);
        command.ExecuteNonQuery();
    }

    private string Named(string database) =>
        new NpgsqlConnectionStringBuilder(_connection)
        {
            Database = database,
            Pooling = false,
            Timeout = Patience,
            CommandTimeout = Patience,
        }.ConnectionString;

    private async Task<string> ScriptAsync(string what)
    {
        ProcessStartInfo start = new(Repository.File("samples", "PostgresBatch", "server"), [what, _folder])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using Process script = Process.Start(start)!;
        string printed = await script.StandardOutput.ReadToEndAsync();
        await script.WaitForExitAsync();
        script.ExitCode.Should().Be(0);
        return printed;
    }

    private static string[] Folders(string parent) => Directory.Exists(parent) ? Directory.GetDirectories(parent) : [];
}

/// <summary>Tests that share a server, one after another.</summary>
[CollectionDefinition(nameof(OnPostgres))]
public sealed class OnPostgres : ICollectionFixture<PostgresServer>;

/// <summary>Tests that share a second server, beside the first: both wait more than they compute.</summary>
[CollectionDefinition(nameof(OnSecondPostgres))]
public sealed class OnSecondPostgres : ICollectionFixture<PostgresServer>;
