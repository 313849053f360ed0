using Contribution.Rules.Rosters.Audits;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Reading;

namespace Contribution.Rules.Rosters;

/// <summary>
/// <c>audit</c> (稽核): filed bases against the determined ones, and the employers' lists against the insured. It gives
/// two tables, and a page for each employer with findings.
/// </summary>
public sealed class AuditJob : QuestionJob
{
    /// <summary>The list of the persons who are in fact insured; null is none.</summary>
    public RosterFile? Insured { get; init; }

    /// <summary>The audited months; null is all months of the rule set.</summary>
    public MonthSpan? Months { get; init; }

    private protected override JobResult Run(Roster roster, JobWatch watch)
    {
        ListReading<InsuredRow>? list = Insured is null ? null : InsuredReader.Read(Insured);
        if (list is { Faults.IsEmpty: false })
        {
            return JobResult.Unread(list.Faults);
        }

        InsuredList? insured = list is null ? null : new InsuredList { Rows = list.Rows, Rejected = list.Rejected };
        MonthSpan months = Months ?? Question.MonthsInForce(Rules);
        AuditReport report = RosterAudit.Of(Rules, Question, roster, insured, months, watch);
        return new JobResult
        {
            Notes = list?.Notes ?? [],
            Findings = [.. report.Employers.SelectMany(employer => employer.Findings)],
            Rejected = [.. list?.Rejected ?? [], .. report.Repeated.Select(row => row.Repeats(Insured!.Name))],
            Tables =
            [
                new JobTable(AuditTables.PersonsFile, AuditTables.Persons(report, Reader, Chinese)),
                new JobTable(AuditTables.EmployersFile, AuditTables.Employers(report, Reader, Chinese)),
            ],
            Pages =
            [
                .. AuditSheet
                    .Each(report, Question, Question.AnsweredBy(Rules))
                    .Select(page => JobPage.Of(page.Name, page.Sheet)),
            ],
        };
    }
}
