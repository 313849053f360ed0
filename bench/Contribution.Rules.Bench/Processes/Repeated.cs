using Contribution.Rules.Bench.Report;

namespace Contribution.Rules.Bench.Processes;

/// <summary>The measurements of a repeated run.</summary>
/// <param name="Nanoseconds">Each time.</param>
/// <param name="PeakBytes">The largest memory of all; 0 is not known.</param>
internal sealed record Repeated(IReadOnlyCollection<decimal> Nanoseconds, decimal PeakBytes)
{
    public decimal Median => Nanoseconds.Order().ElementAt(Nanoseconds.Count / 2);

    public static Repeated Of(IReadOnlyCollection<ProcessRun> runs) =>
        new([.. runs.Select(run => run.Nanoseconds)], runs.Max(run => run.PeakBytes));

    /// <summary>A line with the median, the smallest and the largest time.</summary>
    /// <param name="what">The measured method.</param>
    /// <param name="reference">The reference to compare with; null is none.</param>
    /// <param name="persons">How many persons it decided; 0 is that this does not matter.</param>
    public Line Line(string what, Repeated? reference = null, int persons = 0) =>
        new(
            what,
            $"{Figures.Time(Median)} ({Figures.Time(Nanoseconds.Min())} – {Figures.Time(Nanoseconds.Max())})",
            persons == 0 ? "" : Figures.Time(Median / persons),
            reference is null ? "" : Figures.Ratio(Median / reference.Median),
            PeakBytes == 0 ? "" : Figures.Megabytes(PeakBytes)
        );
}
