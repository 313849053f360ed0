using System.Diagnostics;
using System.Globalization;

namespace PostgresBatch.Runs;

/// <summary>What a run took. Reading with deciding goes on beside writing, so that the parts are more than the whole.</summary>
internal sealed class Measured
{
    private readonly Stopwatch _all = Stopwatch.StartNew();

    public Stopwatch Reading { get; } = new();

    public Stopwatch Deciding { get; } = new();

    public Stopwatch Writing { get; } = new();

    public Stopwatch Publishing { get; } = new();

    /// <summary>Persons written.</summary>
    public long Persons { get; set; }

    /// <summary>Slices written.</summary>
    public int Slices { get; set; }

    /// <summary>The figures, one a line.</summary>
    public IEnumerable<string> Lines()
    {
        TimeSpan all = _all.Elapsed;
        yield return $"persons   {Persons} in {Slices} slices";
        yield return $"read      {Seconds(Reading.Elapsed)} s";
        yield return $"compute   {Seconds(Deciding.Elapsed)} s";
        yield return $"write     {Seconds(Writing.Elapsed)} s";
        yield return $"publish   {Seconds(Publishing.Elapsed)} s";
        yield return $"in all    {Seconds(all)} s, {Persons * TimeSpan.TicksPerSecond / Math.Max(1, all.Ticks)} persons a second";
        yield return $"memory    {Environment.WorkingSet >> 20} MB";
    }

    /// <summary>Seconds with two decimals.</summary>
    public static string Seconds(TimeSpan time) =>
        decimal.Round((decimal)time.Ticks / TimeSpan.TicksPerSecond, 2, MidpointRounding.ToEven)
            .ToString("0.00", CultureInfo.InvariantCulture);
}
