using BenchmarkDotNet.Reports;
using Contribution.Rules.Bench.Report;

namespace Contribution.Rules.Bench.InMemory;

/// <summary>One benchmark's figures.</summary>
/// <param name="Method">The measured method.</param>
/// <param name="Persons">How many persons one employer has.</param>
/// <param name="Nanoseconds">The median of what one person takes.</param>
/// <param name="Bytes">The bytes allocated for one person.</param>
internal sealed record Measured(string Method, int Persons, decimal Nanoseconds, decimal Bytes)
{
    public static Measured Of(BenchmarkReport report)
    {
        bool sized = report.BenchmarkCase.Parameters.Items.Count > 0;
        int persons = sized ? (int)report.BenchmarkCase.Parameters[nameof(OneEmployerBenchmark.Persons)] : 100;
        decimal inAll = sized ? OneEmployerBenchmark.PersonsInAll(persons) : ManyEmployersBenchmark.Persons;
        return new Measured(
            report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
            persons,
            (decimal)report.ResultStatistics!.Median / inAll,
            (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / inAll
        );
    }

    /// <summary>A line with the time of one employer.</summary>
    public Line Line(string what, Measured reference) =>
        new(
            what,
            Figures.Time(Nanoseconds * Persons),
            Figures.Time(Nanoseconds),
            Figures.Ratio(Nanoseconds / reference.Nanoseconds),
            Figures.BytesEach(Bytes)
        );
}
