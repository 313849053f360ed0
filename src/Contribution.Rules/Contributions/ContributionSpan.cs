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
    ) =>
        (From, Through, MonthCount, Rates, Roundings, Persons, MonthlySum, Total) = (
            months.From,
            months.Through,
            months.Count,
            rates,
            roundings,
            persons,
            month,
            total
        );

    /// <summary>The first month: <c>2025-01</c>.</summary>
    public YearMonth From { get; }

    /// <summary>The last month.</summary>
    public YearMonth Through { get; }

    /// <summary>The number of months.</summary>
    public int MonthCount { get; }

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
