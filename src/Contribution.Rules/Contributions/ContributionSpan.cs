using System.Collections.Immutable;

namespace Contribution.Rules;

/// <summary>Successive months in which all rates and roundings of an insurance are the same.</summary>
public sealed class ContributionSpan
{
    internal ContributionSpan(
        MonthSpan months,
        ImmutableArray<AppliedRate> rates,
        ImmutableArray<AppliedRounding> roundings,
        ImmutableArray<PersonContribution> persons,
        ContributionSum month,
        ContributionSum total
    ) => (Months, Rates, Roundings, Persons, MonthlySum, Total) = (months, rates, roundings, persons, month, total);

    /// <summary>The months, both ends among them: <c>2025-01</c> through <c>2025-06</c>.</summary>
    public MonthSpan Months { get; }

    /// <summary>The rates, one for each payer that there is.</summary>
    public ImmutableArray<AppliedRate> Rates { get; }

    /// <summary>The roundings, one for each payer that there is.</summary>
    public ImmutableArray<AppliedRounding> Roundings { get; }

    /// <summary>The employer; null where none came in.</summary>
    public EmployerContribution? Employer { get; internal init; }

    /// <summary>The persons, in the request's order.</summary>
    public ImmutableArray<PersonContribution> Persons { get; }

    /// <summary>The amounts due in one of the months.</summary>
    public ContributionSum MonthlySum { get; }

    /// <summary>The amounts due in all of the months.</summary>
    public ContributionSum Total { get; }
}
