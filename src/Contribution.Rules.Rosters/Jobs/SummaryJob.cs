using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.Rosters.Summaries;

namespace Contribution.Rules.Rosters;

/// <summary><c>summary</c>: headcounts and base totals, and targets with their completion, as tables and JSON.</summary>
public sealed class SummaryJob : QuestionJob
{
    /// <summary>The list of targets; null is none.</summary>
    public RosterFile? Targets { get; init; }

    private protected override JobResult Run(Roster roster, JobWatch watch)
    {
        ListReading<TargetRow>? list = Targets is null ? null : TargetReader.Read(Targets);
        if (list is { Faults.IsEmpty: false })
        {
            return JobResult.Unread(list.Faults);
        }

        EmployerBases[] bases = [.. RosterBases.Determine(Rules, Question, roster, watch)];
        RosterSummary? summary = HasLists ? RosterSummary.Of(bases) : null;
        TargetCheck? check = list is null ? null : TargetCheck.Of(list.Rows, summary);
        return new JobResult
        {
            Notes = list?.Notes ?? [],
            Findings = [.. bases.SelectMany(employer => QuestionFindings.Of(employer.Outcome))],
            Rejected = list?.Rejected ?? [],
            Tables =
            [
                .. summary is null
                    ? Array.Empty<JobTable>()
                    : [new JobTable(SummaryTables.SummaryFile, SummaryTables.Lines(summary, Reader, Chinese))],
                .. check is null
                    ? Array.Empty<JobTable>()
                    : [new JobTable(SummaryTables.TargetsFile, SummaryTables.Targets(check, Reader, Chinese))],
            ],
            Json = SummaryJson.Write(summary, check),
        };
    }
}
