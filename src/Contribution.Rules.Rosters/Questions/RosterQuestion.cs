using System.Collections.Immutable;

namespace Contribution.Rules.Rosters;

/// <summary>The question for a whole roster: the facts of a request that are the same for every employer.</summary>
public sealed record RosterQuestion
{
    /// <summary>The pooling area: a six-digit code of GB/T 2260.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>The contribution year.</summary>
    public required int ContributionYear { get; init; }

    /// <summary>A month of that year, <c>2024-03</c>, where the year is in parts; null where it is not.</summary>
    public YearMonth? ContributionMonth { get; init; }

    /// <summary>The insurance.</summary>
    public required Insurance Insurance { get; init; }

    /// <summary>The published average wages; null is none published.</summary>
    public ReferenceWages? ReferenceWages { get; init; }

    /// <summary>Whether the shipped table's reference wage is taken where none is given.</summary>
    public bool UseReferenceTable { get; init; }

    /// <summary>The as-known-on date of the answer; null is all that is known.</summary>
    public DateOnly? AsKnownOn { get; init; }

    /// <summary>
    /// The months in which the rule set that answers is in force: not everywhere a calendar year. Where none answers, the
    /// calendar year.
    /// </summary>
    /// <param name="rules">The rule sets.</param>
    public MonthSpan MonthsInForce(IContributionRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        // A year that there is none of is refused with the request.
        return FindRuleSet(rules) is RuleSet set ? set.Months : MonthSpan.OfYear(Math.Clamp(ContributionYear, 1, 9999));
    }

    /// <summary>The rule set that answers; null where none does.</summary>
    /// <param name="rules">The rule sets.</param>
    public RuleSet? FindRuleSet(IContributionRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Catalogue.Find(Jurisdiction, Insurance, ContributionYear, ContributionMonth);
    }

    /// <summary>Checks the question alone, in the order in which a request is checked.</summary>
    /// <param name="rules">The rule sets.</param>
    /// <returns>The question, or why it is refused.</returns>
    internal (CheckedQuestion? Checked, Outcome<BasesResult>? Refused) Check(IContributionRules rules) =>
        CheckedQuestion.Check(rules.Catalogue, ToRequest(null, []));

    /// <summary>Makes the request of one employer and its persons.</summary>
    /// <param name="employer">The employer; null is none.</param>
    /// <param name="persons">Its persons.</param>
    /// <param name="unread">The number of further ones whose rows could not be read.</param>
    public BasesRequest ToRequest(EmployerFacts? employer, ImmutableArray<PersonFacts> persons, int unread = 0) =>
        new()
        {
            Jurisdiction = Jurisdiction,
            ContributionYear = ContributionYear,
            ContributionMonth = ContributionMonth,
            Insurance = Insurance,
            ReferenceWages = ReferenceWages,
            UseReferenceTable = UseReferenceTable,
            AsKnownOn = AsKnownOn,
            Employer = employer,
            UnreadPersons = unread,
            Persons = persons,
        };
}
