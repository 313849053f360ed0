using System.Collections.Immutable;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Printing;
using Contribution.Rules.Rosters.Reading.Tables;
using Contribution.Rules.Rosters.Summaries;

namespace Contribution.Rules.Rosters;

/// <summary><c>summary</c>: headcounts and base totals, and targets with their completion, as tables and JSON.</summary>
public sealed class SummaryJob : QuestionJob
{
    /// <summary>The list of targets; null is none.</summary>
    public RosterFile? Targets { get; init; }

    private protected override JobResult Run(Roster roster, JobWatch watch) =>
        With(
            Targets,
            TargetReader.Read,
            targets =>
                Summarize(
                    HasLists ? [.. RosterBases.Determine(Rules, Question, roster, watch)] : null,
                    roster.Rejected,
                    targets,
                    Chinese,
                    Reader
                ).Result,
            watch
        );

    /// <summary>Sums up the bases of a roster, and compares targets with them; null is no such list.</summary>
    internal static (TargetCheck? Check, JobResult Result) Summarize(
        EmployerBases[]? bases,
        ImmutableArray<RejectedRow> unread,
        ListReading<TargetRow>? targets,
        bool chinese,
        TableReader reader = TableReader.Programs
    )
    {
        RosterSummary? summary = bases is null ? null : RosterSummary.Compute(bases);
        TargetCheck? check = targets is null
            ? null
            : TargetCheck.Check(targets.Rows, summary, isReadWhole: unread.IsEmpty);
        JobResult result = new()
        {
            Findings = [.. (bases ?? []).SelectMany(employer => QuestionFindings.Describe(employer.Outcome))],
            Rejected = [.. unread, .. targets?.Rejected ?? []],
            Tables =
            [
                .. new[]
                {
                    summary is null
                        ? null
                        : new JobTable(
                            SummaryTables.SummaryFile,
                            chinese ? "汇总" : "summary",
                            reader,
                            of => SummaryTables.Lines(summary, of, chinese)
                        ),
                    check is null
                        ? null
                        : new JobTable(
                            SummaryTables.TargetsFile,
                            chinese ? "目标" : "targets",
                            reader,
                            of => SummaryTables.Targets(check, of, chinese)
                        ),
                }.OfType<JobTable>(),
            ],
            JsonName = SummaryJson.FileName,
            JsonText = new(() => SummaryJson.Write(summary, check)),
        };
        return (check, result);
    }
}
