using System.Globalization;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Contribution.Rules.Bench.Report;

namespace Contribution.Rules.Bench.InMemory;

/// <summary>The lines of the table that are measured in memory.</summary>
internal static class InMemoryLines
{
    /// <summary>Runs both benchmarks.</summary>
    /// <exception cref="MismatchException">A result differs from the loop's, or a benchmark failed.</exception>
    public static IEnumerable<Line> Measure(string folder)
    {
        Directory.CreateDirectory(folder);
        using StreamWriter log = new(Path.Combine(folder, "in-memory.log"));
        ShortRun config = new(new StreamLogger(log), folder);
        Measured[] many = Run<ManyEmployersBenchmark>(config);
        Measured[] one = Run<OneEmployerBenchmark>(config);

        Measured loop = many.Single(measured => measured.Method == nameof(ManyEmployersBenchmark.LoopInDecimal));
        yield return Line.Section("in memory, 10,000 employers of 100 persons, one thread; times are of one employer");
        foreach (Measured measured in many)
        {
            yield return measured.Line(Names[measured.Method], loop);
        }

        yield return Line.Section(
            "`ComputeBases(request)`, one employer; the ratio is to the loop on the same persons"
        );
        foreach (IGrouping<int, Measured> size in one.GroupBy(measured => measured.Persons))
        {
            Measured request = size.Single(measured => measured.Method == nameof(OneEmployerBenchmark.ComputeBases));
            Measured ofSize = size.Single(measured => measured.Method == nameof(OneEmployerBenchmark.LoopInDecimal));
            string what = string.Create(
                CultureInfo.InvariantCulture,
                $"{size.Key:N0} {(size.Key == 1 ? "person" : "persons")}"
            );
            yield return request.Line(what, ofSize);
        }
    }

    private static readonly Dictionary<string, string> Names = new()
    {
        [nameof(ManyEmployersBenchmark.LoopInDecimal)] = "the loop by hand, decimal",
        [nameof(ManyEmployersBenchmark.LoopInFen)] = "the loop by hand, whole fen in an array",
        [nameof(ManyEmployersBenchmark.Batch)] = "the batch entry: facts in objects, decisions out",
        [nameof(ManyEmployersBenchmark.Columns)] =
            "the batch entry: facts in columns, decisions of one word out; persons only",
        [nameof(ManyEmployersBenchmark.ComputeBases)] = "`ComputeBases(request)`, one request an employer",
    };

    private static Measured[] Run<T>(ShortRun config)
    {
        int compared = Verdict.Compared;
        Summary summary = BenchmarkRunner.Run<T>(config);
        if (Verdict.Difference is MismatchException difference)
        {
            throw difference;
        }

        bool all = Verdict.Compared - compared == summary.BenchmarksCases.Length;
        return all && summary.Reports.All(report => report.Success)
            ? [.. summary.Reports.Select(Measured.Of)]
            : throw new MismatchException($"{typeof(T).Name} was not measured; see {config.ArtifactsPath}");
    }
}
