using System.Collections.Immutable;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.Rosters.Redetermining;

namespace Contribution.Rules.Rosters;

/// <summary><c>redetermine</c>: determines bases again after a late publication; the difference by month (补差), as two tables.</summary>
public sealed class RedeterminationJob : QuestionJob
{
    /// <summary>The question as it was answered then; null takes the bases that the list gives.</summary>
    public RosterQuestion? Then { get; init; }

    /// <summary>The months already charged, at most twelve; null is all months of the rule set.</summary>
    public MonthSpan? Months { get; init; }

    /// <summary>The list of persons whose benefits or transfer were settled, who keep the old base; null is none.</summary>
    public RosterFile? Settled { get; init; }

    private protected override JobResult Run(Roster roster, JobWatch watch)
    {
        ListReading<SettledRow>? list = Settled is null ? null : SettledReader.Read(Settled);
        if (list is { Faults.IsEmpty: false })
        {
            return JobResult.Unread(list.Faults);
        }

        RedeterminationQuestion question = new()
        {
            Now = Question,
            Then = Then,
            Months = Months ?? Question.MonthsInForce(Rules),
            Settled = list is null ? ImmutableDictionary<string, string>.Empty : SettledReader.Reasons(list.Rows),
        };
        RedeterminedEmployer[] employers = [.. Redetermination.Of(Rules, question, roster, watch)];
        DifferenceTables tables = new(question.Months, Question.Insurance, Chinese);
        return new JobResult
        {
            Notes =
            [
                .. list?.Notes ?? [],
                .. SettledReader
                    .Unlisted(list?.Rows ?? [], roster)
                    .Select(row => new FileNote(Settled!.Name, row.NotListed)),
            ],
            Findings = [.. employers.SelectMany(employer => employer.Findings)],
            Rejected = list?.Rejected ?? [],
            Tables =
            [
                new JobTable(DifferenceTables.PersonsFile, tables.Persons(Reader, employers)),
                new JobTable(DifferenceTables.EmployersFile, tables.Employers(Reader, employers)),
            ],
        };
    }
}
