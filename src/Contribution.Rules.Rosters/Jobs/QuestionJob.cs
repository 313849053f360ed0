using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Input.Months;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Input.Rows;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Rosters;

/// <summary>A job that determines the bases of lists.</summary>
public abstract class QuestionJob : ListJob
{
    private protected QuestionJob() { }

    /// <summary>The rule sets.</summary>
    public required IContributionRules Rules
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The question.</summary>
    public required RosterQuestion Question
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The list of persons; null is none.</summary>
    public RosterFile? Persons { get; init; }

    /// <summary>The list of employers; null is none: a person with an employer is rejected then.</summary>
    public RosterFile? Employers { get; init; }

    private protected sealed override JobResult Run(JobWatch watch)
    {
        ImmutableArray<Fault> faults = OutcomeFaults.In(Rules.ComputeBases(Question.ToRequest(null, [])));
        MonthSpan inForce = Question.MonthsInForce(Rules);
        if (
            faults.IsEmpty
            && Asked is MonthSpan asked
            && AskedMonths.FindFault(asked, inForce, Question.ContributionYear) is Wording wrong
        )
        {
            return new JobResult { QuestionFaults = [WrongMonths(wrong, inForce)] };
        }

        JobResult result = Answer(watch);
        result.QuestionFaults = faults;
        return result;
    }

    /// <summary>The requested months; null is all of the rule set.</summary>
    private protected virtual MonthSpan? Asked => null;

    /// <summary>Judges the dashes of the lists.</summary>
    private protected virtual DashAmountCheck Dashes => new(Rules, Question);

    /// <summary>Reads the lists, and answers the question.</summary>
    private protected abstract JobResult Answer(JobWatch watch);

    /// <summary>Runs on the persons and employers; not where one of their lists cannot be read.</summary>
    private protected JobResult OnRoster(
        DashAmountCheck dashes,
        Func<RosterReading, JobResult> run,
        JobWatch watch,
        IListReading? before = null
    ) => On(RosterReader.Read(Persons, Employers, dashes, watch.Cancellation), run, before);

    private static Fault WrongMonths(Wording wrong, MonthSpan inForce) =>
        new(FaultCode.OutOfRange, "/months", wrong.En, $"{inForce.From} … {inForce.Through}")
        {
            Words = new FaultWords(
                wrong,
                new Wording($"{inForce.From} 至 {inForce.Through}", $"{inForce.From} through {inForce.Through}")
            ),
        };
}
