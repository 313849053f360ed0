using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Contributions;
using Contribution.Rules.Faults;
using Contribution.Rules.Results;
using Contribution.Rules.Rosters.Bulk;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Contributions;

/// <summary>Computes what is due for a whole roster, one employer after another.</summary>
public static class RosterContributions
{
    private const string NoEmployer = "";
    private const string IndustryClass = "industryClass";
    private const string Floating = "floating";

    /// <summary>What is due by employer, in the order of the list of employers, and last for the persons without one.</summary>
    /// <param name="rules">The rule sets and rates.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="roster">The rows; each person's employer is on the list of employers.</param>
    /// <param name="shard">The part of the roster that is wanted.</param>
    /// <param name="cancellation">Stops it between two employers.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IEnumerable<EmployerDue> Compute(
        IContributionRules rules,
        ContributionsQuestion question,
        Roster roster,
        Shard shard,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(shard);
        ILookup<string, PersonRow> persons = roster.Persons.ToLookup(person => person.EmployerId ?? NoEmployer);
        ILookup<string, RejectedRow> rejected = roster
            .Rejected.Where(row => row.EmployerId is not null)
            .ToLookup(row => row.EmployerId!);
        foreach (EmployerRow employer in roster.Employers.Where(row => shard.Has(row.Facts.Id)))
        {
            cancellation.ThrowIfCancellationRequested();
            string id = employer.Facts.Id;
            int unread = rejected[id].Count() + roster.Unplaced;
            yield return Compute(rules, question, employer, [.. persons[id]], unread);
        }

        PersonRow[] alone = [.. persons[NoEmployer].Where(row => shard.Has(row.Facts.Id))];
        if (alone.Length > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return Compute(rules, question, null, [.. alone], 0);
        }
    }

    private static EmployerDue Compute(
        IContributionRules rules,
        ContributionsQuestion question,
        EmployerRow? employer,
        ImmutableArray<PersonRow> persons,
        int unread
    )
    {
        List<Fault> faults = [];
        PersonMonths months = new(question.Months, question.Bases.MonthsInForce(rules));
        ContributionsRequest request = new()
        {
            Bases = question.Bases.Of(employer?.Facts, [.. persons.Select(row => row.Facts)], unread),
            Insurances = question.Insurances,
            Months = new ContributionPeriod
            {
                From = question.Months.First.ToString(),
                Through = question.Months.Last.ToString(),
            },
            InsuredMonths = [.. persons.SelectMany(person => months.Of(person, faults))],
            IndustryClass = Class(employer, faults) ?? question.IndustryClass,
            Floating = Ratio(employer, faults) ?? question.Floating,
            Collection = question.Collection,
        };
        return new EmployerDue
        {
            Employer = employer,
            Persons = persons,
            Outcome =
                faults.Count > 0
                    ? new ContributionsOutcome.Invalid(null, [.. faults])
                    : rules.ComputeContributions(request),
        };
    }

    private static int? Class(EmployerRow? employer, List<Fault> faults)
    {
        if (Text(employer, IndustryClass) is not string text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int industry))
        {
            return industry;
        }

        faults.Add(Unreadable(IndustryClass, text, "1 … 8"));
        return null;
    }

    private static decimal? Ratio(EmployerRow? employer, List<Fault> faults)
    {
        if (Text(employer, Floating) is not string text)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal ratio))
        {
            return ratio;
        }

        faults.Add(Unreadable(Floating, text, "0.5 … 1.5"));
        return null;
    }

    private static string? Text(EmployerRow? employer, string column) =>
        employer is null ? null : OtherColumns.Find(employer.Other, column);

    private static Fault Unreadable(string column, string text, string allowed) =>
        new()
        {
            Code = FaultCode.OutOfRange,
            Path = "/" + column,
            Found = text,
            Allowed = allowed,
        };
}
