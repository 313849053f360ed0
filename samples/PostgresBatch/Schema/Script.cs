using Npgsql;

namespace PostgresBatch.Schema;

/// <summary>The SQL files that come with the program.</summary>
internal static class Script
{
    /// <summary>Runs a whole file.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="name">The file: <c>facts.sql</c>.</param>
    public static void Run(NpgsqlConnection connection, string name)
    {
        using Stream file =
            typeof(Script).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"no {name} in the program");
        using StreamReader text = new(file);
        using NpgsqlCommand command = new(text.ReadToEnd(), connection);
        command.ExecuteNonQuery();
    }
}
