using System.Collections.Immutable;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Notices;
using Contribution.Rules.Rosters.Printing;

namespace Contribution.Rules.Rosters;

/// <summary>
/// <c>notice</c> (公示表): for each employer a page and a table for its staff to check and sign, and for its persons
/// without an employer. The forms are in Chinese. An employer whose bases cannot be computed has none.
/// </summary>
public sealed class NoticeJob : QuestionJob
{
    /// <summary>From when to when the notices hang; a day that is null is left to fill in.</summary>
    public NoticePeriod Period { get; init; } = new(null, null);

    private protected override JobResult Run(Roster roster, JobWatch watch)
    {
        RuleSet set = Question.AnsweredBy(Rules)!;
        NoticeFileNames names = new();
        List<JobPage> pages = [];
        List<JobTable> tables = [];
        List<Wording> findings = [];
        foreach (EmployerBases bases in RosterBases.Determine(Rules, Question, roster, watch))
        {
            ImmutableArray<Wording> said = bases.Result is null
                ? OutcomeFaults.Of(bases)
                : QuestionFindings.Of(bases.Outcome);
            findings.AddRange(said);
            if (bases.Result is BasesResult result)
            {
                string name = names.Next(bases.Employer?.Facts.Id);
                PrintedSheet sheet = NoticeSheet.Of(bases, result, set, Period);
                pages.Add(JobPage.Of(name, sheet));
                tables.Add(new JobTable($"{name}.csv", sheet.Table.Texts));
            }
        }

        return new JobResult
        {
            Pages = [.. pages],
            Tables = [.. tables],
            Findings = [.. findings],
        };
    }
}
