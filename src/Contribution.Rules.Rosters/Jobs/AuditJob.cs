using Contribution.Rules.Rosters.Commands.Audit;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Rosters;

/// <summary>
/// <c>audit</c> (稽核): compares filed bases with determined ones, and the employers' lists with the insured. It gives
/// two tables, and a page for each employer with findings.
/// </summary>
public sealed class AuditJob : QuestionJob
{
    /// <summary>The list of the persons who are in fact insured; null is none.</summary>
    public RosterFile? Insured { get; init; }

    /// <summary>
    /// The audited months, within those of the rule set; null is all of them. Others are a fault of the question.
    /// </summary>
    public MonthSpan? Months { get; init; }

    private protected override MonthSpan? Asked => Months;

    private protected override JobResult Answer(JobWatch watch) =>
        OnRoster(
            Dashes,
            reading =>
                With(
                    Insured,
                    (file, cancellation) => InsuredReader.Read(file, Question.Insurance, cancellation),
                    insured => Audit(reading, insured, watch),
                    watch,
                    reading
                ),
            watch
        );

    private JobResult.Reported<AuditReport> Audit(
        RosterReading reading,
        ListReading<InsuredRow>? insured,
        JobWatch watch
    )
    {
        MonthSpan months = Months ?? Question.MonthsInForce(Rules);
        AuditReport report = RosterAudit.Audit(Rules, Question, reading.Roster, insured, months, watch);
        return new JobResult.Reported<AuditReport>(report, reading, insured)
        {
            Findings = [.. report.Employers.SelectMany(employer => employer.Findings)],
            Rejected = [.. reading.Roster.Rejected, .. insured?.Rejected ?? [], .. report.Repeated],
            Tables =
            [
                Table(
                    AuditTables.PersonsFile,
                    new("人员", "persons"),
                    reader => AuditTables.Persons(report, reader, Chinese)
                ),
                Table(
                    AuditTables.EmployersFile,
                    new("单位", "employers"),
                    reader => AuditTables.Employers(report, reader, Chinese)
                ),
            ],
            Pages = [.. AuditSheet.Pages(report, Question, Question.FindRuleSet(Rules))],
        };
    }
}
