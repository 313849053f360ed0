using System.Diagnostics;
using System.Globalization;

namespace PostgresBatch.Runs;

/// <summary>
/// The times of a worker. Reading and deciding run in parallel with writing, and workers with one another, so that the parts are
/// more than the whole.
/// </summary>
internal sealed class Measured
{
    public Stopwatch Claiming { get; } = new();

    public Stopwatch Reading { get; } = new();

    public Stopwatch Deciding { get; } = new();

    public Stopwatch Writing { get; } = new();

    /// <summary>Persons written.</summary>
    public long Persons { get; set; }

    /// <summary>Slices written.</summary>
    public int Slices { get; set; }

    /// <summary>The figures of all workers together, one a line.</summary>
    /// <param name="workers">The workers.</param>
    /// <param name="publishing">The time of publishing.</param>
    /// <param name="all">The time from the beginning to the end.</param>
    public static IEnumerable<string> Lines(IReadOnlyCollection<Measured> workers, TimeSpan publishing, TimeSpan all)
    {
        long persons = workers.Sum(worker => worker.Persons);
        yield return $"persons   {persons} in {workers.Sum(worker => worker.Slices)} slices";
        yield return $"workers   {workers.Count}";
        yield return $"wait      {Sum(workers, worker => worker.Claiming)} s";
        yield return $"read      {Sum(workers, worker => worker.Reading)} s";
        yield return $"compute   {Sum(workers, worker => worker.Deciding)} s";
        yield return $"write     {Sum(workers, worker => worker.Writing)} s";
        yield return $"publish   {Seconds(publishing)} s";
        yield return $"in all    {Seconds(all)} s, {persons * TimeSpan.TicksPerSecond / Math.Max(1, all.Ticks)} persons a second";
        yield return $"memory    {Environment.WorkingSet >> 20} MB";
    }

    /// <summary>Seconds with two decimals.</summary>
    public static string Seconds(TimeSpan time) =>
        decimal.Round((decimal)time.Ticks / TimeSpan.TicksPerSecond, 2, MidpointRounding.ToEven)
            .ToString("0.00", CultureInfo.InvariantCulture);

    private static string Sum(IEnumerable<Measured> workers, Func<Measured, Stopwatch> part) =>
        Seconds(new TimeSpan(workers.Sum(worker => part(worker).Elapsed.Ticks)));
}
