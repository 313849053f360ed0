using System.Collections.Immutable;
using Contribution.Rules.Rosters.Bulk.Streaming.Passes;
using Contribution.Rules.Rosters.Determining;

namespace Contribution.Rules.Rosters.Contributions.Streaming;

/// <summary>Computes the contributions of a roster as a stream.</summary>
/// <param name="job">The question.</param>
/// <param name="asked">The insurances.</param>
/// <param name="files">Take the results.</param>
/// <param name="watch">Takes how far it is, and stops it.</param>
internal sealed class StreamingContributions(
    ContributionsJob job,
    ImmutableArray<AskedInsurance> asked,
    BasesFiles files,
    JobWatch watch
)
{
    /// <summary>The size of a chunk.</summary>
    public int Size { get; init; } = StreamingRoster.ChunkSize;

    /// <summary>The number of threads.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Runs the job.</summary>
    public ContributionsRun Run()
    {
        StreamingRoster roster = new(
            job.Roster,
            new RosterCoverage([.. asked.Select(insurance => insurance.Rules.Set)]),
            new DashAmountCheck(job.Roster.Rules, [.. asked.Select(insurance => insurance.Question)]),
            files,
            watch
        )
        {
            Size = Size,
            Threads = Threads,
            KeptOfEmployers = EmployerTerms.Columns,
        };
        ContributionsAnswer? answer = null;
        BasesRun run = roster.Run(() => answer = new ContributionsAnswer(job, asked));
        return run.Tally is null ? new ContributionsRun { Roster = run } : answer!.RunWith(run);
    }
}
