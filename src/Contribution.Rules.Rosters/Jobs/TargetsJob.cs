using Contribution.Rules.Rosters.Commands.Summary;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Rosters.Jobs;

/// <summary><c>summary</c> without lists: targets with the figures that they give themselves, and no question.</summary>
internal sealed class TargetsJob : ListJob
{
    /// <summary>The list of targets.</summary>
    public required RosterFile Targets { get; init; }

    private protected override JobResult Run(JobWatch watch) =>
        With(Targets, TargetReader.Read, targets => SummaryJob.Summarize(null, targets, this), watch);
}
