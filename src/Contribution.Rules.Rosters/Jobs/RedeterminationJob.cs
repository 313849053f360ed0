using Contribution.Rules.Rosters.Commands.Contributions;
using Contribution.Rules.Rosters.Commands.Redetermine;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Rosters;

/// <summary>
/// <c>redetermine</c>: determines bases again after a late publication; the difference by month (补差), as two tables. A
/// third is in yuan.
/// </summary>
public sealed class RedeterminationJob : QuestionJob
{
    /// <summary>The question as it was answered then; null takes the bases that the list gives.</summary>
    public RosterQuestion? Then { get; init; }

    /// <summary>
    /// The months already charged, within those of the rule set; null is all of them. Others are a fault of the
    /// question.
    /// </summary>
    public MonthSpan? Months { get; init; }

    /// <summary>The list of persons whose benefits or transfer were settled, who keep the old base; null is none.</summary>
    public RosterFile? Settled { get; init; }

    /// <summary>
    /// The rates, collection and work injury for differences in yuan; null is not in yuan. Its bases and months are those of
    /// the job. Rates that are not on file are among the findings.
    /// </summary>
    public ContributionsQuestion? Contributions { get; init; }

    private protected override MonthSpan? Asked => Months;

    private protected override JobResult Answer(JobWatch watch) =>
        With(
            Settled,
            SettledReader.Read,
            // A dash on the list of persons is judged by whether the person is settled.
            settled =>
            {
                RedeterminationQuestion question = Ask(settled);
                return OnRoster(
                    Redetermination.Dashes(Rules, question),
                    reading => Redetermine(reading, settled, question, watch),
                    watch,
                    settled
                );
            },
            watch
        );

    private RedeterminationQuestion Ask(ListReading<SettledRow>? settled) =>
        new()
        {
            Now = Question,
            Then = Then,
            Months = Months ?? Question.MonthsInForce(Rules),
            Settled = settled is null ? SettledPersons.None : new SettledPersons(settled.Rows),
            UnreadSettled = settled?.Rejected ?? [],
        };

    private JobResult.Reported<(RedeterminedEmployer[] Employers, TrueUps? TrueUps, SettledRow[] Unlisted)> Redetermine(
        RosterReading reading,
        ListReading<SettledRow>? settled,
        RedeterminationQuestion question,
        JobWatch watch
    )
    {
        RedeterminedEmployer[] employers = [.. Redetermination.Determine(Rules, question, reading.Roster, watch)];
        TrueUps? trueUps = Contributions is null ? null : TrueUps.Compute(Rules, Contributions.On(Question), employers);
        SettledRow[] unlisted = [.. SettledReader.Unlisted(settled?.Rows ?? [], reading.Roster)];
        return new((employers, trueUps, unlisted), reading, settled)
        {
            Notes =
            [
                .. settled?.Notes ?? [],
                .. reading.Notes,
                .. unlisted.Select(row => new FileNote(settled!.File, row.NotListed)),
            ],
            Findings =
            [
                .. employers.SelectMany(employer => employer.Findings),
                .. (trueUps?.Faults ?? []).Select(fault => new Wording(fault.Zh, fault.En)),
            ],
            Tables = [.. TablesOf(employers, question.Months, trueUps)],
        };
    }

    private IEnumerable<JobTable> TablesOf(RedeterminedEmployer[] employers, MonthSpan months, TrueUps? trueUps)
    {
        DifferenceTables tables = new(months, Question.Insurance, Chinese);
        yield return Table(
            DifferenceTables.PersonsFile,
            new("人员", "persons"),
            reader => tables.Persons(reader, employers)
        );
        yield return Table(
            DifferenceTables.EmployersFile,
            new("单位", "employers"),
            reader => tables.Employers(reader, employers)
        );
        if (trueUps is not null)
        {
            yield return Table(
                TrueUpTable.File,
                new("补收金额", "true-ups"),
                reader => new TrueUpTable(Chinese).For(reader, trueUps.Lines)
            );
        }
    }
}
