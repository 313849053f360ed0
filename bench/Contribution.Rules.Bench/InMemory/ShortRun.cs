using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Contribution.Rules.Bench.InMemory;

/// <summary>In this process and short, so that all sizes take a few minutes; what BenchmarkDotNet tells goes to a log.</summary>
internal sealed class ShortRun : ManualConfig
{
    public ShortRun(ILogger log, string folder)
    {
        AddJob(
            Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
                .WithWarmupCount(3)
                .WithIterationCount(7)
                .WithIterationTime(TimeInterval.FromMilliseconds(200))
        );
        AddDiagnoser(MemoryDiagnoser.Default);
        AddLogger(log);
        WithArtifactsPath(folder);
    }
}
