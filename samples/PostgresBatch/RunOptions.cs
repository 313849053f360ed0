namespace PostgresBatch;

/// <summary>The options of <c>run</c> and <c>rerun</c>.</summary>
/// <param name="PersonsASlice">About how many persons a slice of a new run has.</param>
/// <param name="Workers">How many workers this process has.</param>
internal sealed record RunOptions(int PersonsASlice, int Workers)
{
    // Each has three connections; a server allows some hundred in all.
    private const int MostWorkers = 16;

    /// <summary>Reads <c>[PERSONS] [--workers N]</c>; null where it is something else.</summary>
    public static RunOptions? Read(string[] words) =>
        words switch
        {
            [] => new RunOptions(Commands.PersonsASlice, Workers: 1),
            [var persons] when WholeNumber.Read(persons) is int slice => new RunOptions(slice, Workers: 1),
            ["--workers", var workers] when Count(workers) is int count => new RunOptions(
                Commands.PersonsASlice,
                count
            ),
            [var persons, "--workers", var workers]
                when WholeNumber.Read(persons) is int slice && Count(workers) is int count => new RunOptions(
                slice,
                count
            ),
            _ => null,
        };

    private static int? Count(string workers) =>
        WholeNumber.Read(workers) is int count and <= MostWorkers ? count : null;
}
