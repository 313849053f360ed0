using Contribution.Rules.Rosters.Bulk.Streaming.Passes;
using Contribution.Rules.Rosters.Determining;

namespace Contribution.Rules.Rosters.Bulk.Streaming.Bases;

/// <summary>The bases of a roster, streamed.</summary>
/// <param name="job">The question.</param>
/// <param name="rules">The rules.</param>
/// <param name="files">Take the results.</param>
/// <param name="watch">Takes how far it is, and stops it.</param>
internal sealed class StreamingBases(BasesJob job, CheckedQuestion rules, BasesFiles files, JobWatch watch)
{
    /// <summary>The size of a chunk.</summary>
    public int Size { get; init; } = StreamingRoster.ChunkSize;

    /// <summary>The number of threads.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Runs the job.</summary>
    public BasesRun Run()
    {
        StreamingRoster roster = new(
            job,
            new RosterCoverage(rules.Set),
            new DashAmountCheck(job.Rules, job.Question),
            files,
            watch
        )
        {
            Size = Size,
            Threads = Threads,
        };
        return roster.Run(() => new BasesAnswer(job, rules));
    }
}
