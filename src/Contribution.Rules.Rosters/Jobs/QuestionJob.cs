using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Months;
using Contribution.Rules.Rosters.Reading.Tables;

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

    private protected bool HasLists => Persons is not null || Employers is not null;

    private protected sealed override JobResult Run(JobWatch watch)
    {
        ImmutableArray<Fault> faults = OutcomeFaults.In(Rules.ComputeBases(Question.ToRequest(null, [])));
        if (!faults.IsEmpty)
        {
            return new JobResult { QuestionFaults = faults };
        }

        MonthSpan inForce = Question.MonthsInForce(Rules);
        if (
            Asked is MonthSpan asked
            && AskedMonths.FindFault(asked, inForce, Question.ContributionYear) is Wording wrong
        )
        {
            return new JobResult { QuestionFaults = [WrongMonths(wrong, inForce)] };
        }

        JobResult result = Answer(watch);
        return new JobResult(result) { Findings = [.. result.Findings.Distinct()] };
    }

    /// <summary>Judges the dashes of the lists.</summary>
    internal virtual DashAmountCheck Dashes => new(Rules, Question);

    /// <summary>Reads the lists, and runs.</summary>
    private protected virtual JobResult Answer(JobWatch watch) => OnRoster(Dashes, roster => Run(roster, watch), watch);

    /// <summary>Runs on the lists; not where one cannot be read.</summary>
    private protected JobResult OnRoster(DashAmountCheck dashes, Func<Roster, JobResult> run, JobWatch watch)
    {
        RosterReading reading = RosterReader.Read(Persons, Employers, dashes, watch.Cancellation);
        if (!reading.Faults.IsEmpty)
        {
            return JobResult.Unread(reading.Faults);
        }

        JobResult result = run(reading.Roster);
        return new JobResult(result) { Notes = [.. reading.Notes, .. result.Notes] };
    }

    /// <summary>The requested months; null is all of the rule set.</summary>
    private protected virtual MonthSpan? Asked => null;

    private protected abstract JobResult Run(Roster roster, JobWatch watch);

    /// <summary>Runs with a list beside those of persons and employers; not where it cannot be read.</summary>
    /// <param name="file">The list; null is none.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="run">Runs on the lists that were read; null where there is no list.</param>
    /// <param name="watch">Stops it.</param>
    private protected static JobResult With<T>(
        RosterFile? file,
        Func<RosterFile, CancellationToken, ListReading<T>> read,
        Func<ListReading<T>?, JobResult> run,
        JobWatch watch
    )
    {
        ListReading<T>? list = file is null ? null : read(file, watch.Cancellation);
        if (list is { Faults.IsEmpty: false })
        {
            return JobResult.Unread(list.Faults);
        }

        JobResult result = run(list);
        return list is null ? result : new JobResult(result) { Notes = [.. list.Notes, .. result.Notes] };
    }

    private static Fault WrongMonths(Wording wrong, MonthSpan inForce) =>
        new(FaultCode.OutOfRange, "/months", wrong.En, $"{inForce.From} … {inForce.Through}")
        {
            Words = new FaultWords(
                wrong,
                new Wording($"{inForce.From} 至 {inForce.Through}", $"{inForce.From} through {inForce.Through}")
            ),
        };
}
