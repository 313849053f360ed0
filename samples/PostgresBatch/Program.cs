using Npgsql;
using PostgresBatch;
using PostgresBatch.Runs;

const string Usage = """
    usage: PostgresBatch prepare PERSONS      the tables, and a made-up roster
           PostgresBatch run [PERSONS] [--workers N]
                                              the bases; joins a run under way, or goes on where it was killed; about so
                                              many persons a slice
           PostgresBatch rerun [PERSONS] [--workers N]
                                              the same, of what was published already
           PostgresBatch status               who is at what, persons a second, time left
           PostgresBatch check [EVERY]        a published run against its facts; every so-manieth employer computed again
           PostgresBatch abandon              deletes the run under way
    BATCH_DATABASE is the database: Host=127.0.0.1;Port=5432;Username=batch;Database=bases
    """;

try
{
    return args switch
    {
        ["prepare", var persons] when WholeNumber.Read(persons) is int count => Commands.Prepare(count),
        ["run" or "rerun", .. var options] when RunOptions.Read(options) is { } read => await Commands.RunAsync(
            args[0] == "rerun",
            read
        ),
        ["status"] => Commands.ShowStatus(),
        ["check"] => Commands.CheckPublished(Commands.EveryEmployer),
        ["check", var every] when WholeNumber.Read(every) is int count => Commands.CheckPublished(count),
        ["abandon"] => Commands.Abandon(),
        _ => Failed(ExitCode.Usage, Usage),
    };
}
catch (FormatException unreadable)
{
    return Failed(ExitCode.Usage, unreadable.Message);
}
catch (RunException stopped)
{
    return Failed(ExitCode.Rejected, stopped.Message);
}
catch (NotSupportedException notCovered)
{
    return Failed(ExitCode.NotCovered, notCovered.Message);
}
catch (PostgresException missing)
    when (missing.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn)
{
    return Failed(
        ExitCode.Database,
        $"the database: {missing.MessageText}\nit is without the tables of this program; prepare makes them"
    );
}
catch (PostgresException there)
    when (there.SqlState is PostgresErrorCodes.DuplicateTable or PostgresErrorCodes.DuplicateObject)
{
    return Failed(
        ExitCode.Database,
        $"the database: {there.MessageText}\nit was prepared before; run computes its roster, and another database takes a new one"
    );
}
catch (NpgsqlException database)
{
    string why = database.InnerException is Exception inner ? $"{database.Message}: {inner.Message}" : database.Message;
    return Failed(
        ExitCode.Database,
        $"the database: {why}\nwhat is committed stays; the same command goes on from there"
    );
}

static int Failed(int code, string message)
{
    Console.Error.WriteLine(message);
    return code;
}
