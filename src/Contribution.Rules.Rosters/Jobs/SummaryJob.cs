using Contribution.Rules.Rosters.Commands.Summary;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Rosters;

/// <summary><c>summary</c>: headcounts and base totals, and targets with their completion, as tables and JSON.</summary>
public sealed class SummaryJob : QuestionJob
{
    /// <summary>The list of targets; null is none.</summary>
    public RosterFile? Targets { get; init; }

    private protected override JobResult Answer(JobWatch watch) =>
        OnRoster(
            Dashes,
            reading =>
                With(
                    Targets,
                    TargetReader.Read,
                    targets =>
                        Summarize(
                            Persons is null && Employers is null
                                ? null
                                : [.. RosterBases.Determine(Rules, Question, reading.Roster, watch)],
                            targets,
                            this,
                            reading
                        ),
                    watch,
                    reading
                ),
            watch
        );

    /// <summary>Sums up the bases of a roster, and compares targets with them; null is no such list.</summary>
    internal static JobResult.Reported<(EmployerBases[]? Bases, TargetCheck? Check)> Summarize(
        EmployerBases[]? bases,
        ListReading<TargetRow>? targets,
        ListJob job,
        RosterReading? reading = null
    )
    {
        RosterSummary? summary = bases is null ? null : RosterSummary.Compute(bases);
        bool isReadWhole = reading?.Roster.Rejected.IsEmpty != false;
        TargetCheck? check = targets is null ? null : TargetCheck.Check(targets.Rows, summary, isReadWhole);
        return new((bases, check), reading, targets)
        {
            Findings = [.. (bases ?? []).SelectMany(employer => QuestionFindings.Describe(employer.Outcome))],
            Tables =
            [
                .. summary is null
                    ? Array.Empty<JobTable>()
                    :
                    [
                        job.Table(
                            SummaryTables.SummaryFile,
                            new("汇总", "summary"),
                            reader => SummaryTables.Lines(summary, reader, job.Chinese)
                        ),
                    ],
                .. check is null
                    ? Array.Empty<JobTable>()
                    :
                    [
                        job.Table(
                            SummaryTables.TargetsFile,
                            new("目标", "targets"),
                            reader => SummaryTables.Targets(check, reader, job.Chinese)
                        ),
                    ],
            ],
            JsonName = SummaryJson.FileName,
            JsonText = new(() => SummaryJson.Write(summary, check)),
        };
    }
}
