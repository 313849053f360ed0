using System.Collections.Immutable;

namespace Contribution.Rules;

/// <summary>Successive months in which all rates and roundings of an insurance are the same.</summary>
public sealed class ContributionSpan
{
    internal ContributionSpan(
        YearMonth from,
        YearMonth through,
        int months,
        ImmutableArray<RateUsed> rates,
        ImmutableArray<RoundingUsed> roundings,
        ImmutableArray<PersonContribution> persons,
        ContributionSum month,
        ContributionSum total
    ) =>
        (From, Through, Months, Rates, Roundings, Persons, Month, Total) = (
            from,
            through,
            months,
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

    /// <summary>How many months they are.</summary>
    public int Months { get; }

    /// <summary>The rates, one for each payer that there is.</summary>
    public ImmutableArray<RateUsed> Rates { get; }

    /// <summary>The roundings, one for each payer that there is.</summary>
    public ImmutableArray<RoundingUsed> Roundings { get; }

    /// <summary>The employer; null where none came in.</summary>
    public EmployerContribution? Employer { get; internal init; }

    /// <summary>The persons, in the request's order.</summary>
    public ImmutableArray<PersonContribution> Persons { get; }

    /// <summary>The amounts due in one of the months.</summary>
    public ContributionSum Month { get; }

    /// <summary>The amounts due in all of the months.</summary>
    public ContributionSum Total { get; }
}

/// <summary>A rate as it was applied.</summary>
public sealed class RateUsed
{
    internal RateUsed(Payer payer, decimal rate, string place, YearMonth from, ValueOrigin origin) =>
        (Payer, Rate, Place, From, Origin) = (payer, rate, place, from, origin);

    /// <summary>The payer.</summary>
    public Payer Payer { get; }

    /// <summary>The rate as a ratio of the base; of work injury, after it floated.</summary>
    public decimal Rate { get; }

    /// <summary>Yuan a month that each person pays beside the rate.</summary>
    public decimal? FixedAmount { get; internal init; }

    /// <summary>The class of industry, of work injury.</summary>
    public int? IndustryClass { get; internal init; }

    /// <summary>The industry's rate, of work injury.</summary>
    public decimal? BaseRate { get; internal init; }

    /// <summary>By how much it floats, of work injury.</summary>
    public decimal? Floating { get; internal init; }

    /// <summary>The place whose rate it is.</summary>
    public string Place { get; }

    /// <summary>Its first month.</summary>
    public YearMonth From { get; }

    /// <summary>Its last month; null is until further notice.</summary>
    public YearMonth? Through { get; internal init; }

    /// <summary>The document; null where a request brought the rate without one.</summary>
    public string? Document { get; internal init; }

    /// <summary>How far the document is trusted; null where nothing is said of it.</summary>
    public string? Trust { get; internal init; }

    /// <summary>The request or the table.</summary>
    public ValueOrigin Origin { get; }
}

/// <summary>A rounding as it was applied.</summary>
public sealed class RoundingUsed
{
    internal RoundingUsed(Payer payer, RoundingLevel level, Rounding rounding, ValueOrigin origin) =>
        (Payer, Level, Rounding, Origin) = (payer, level, rounding, origin);

    /// <summary>Whose contributions are rounded so.</summary>
    public Payer Payer { get; }

    /// <summary>The amount that is rounded: each person's, or the sum.</summary>
    public RoundingLevel Level { get; }

    /// <summary>The step and the mode.</summary>
    public Rounding Rounding { get; }

    /// <summary>The document; null where none says it.</summary>
    public string? Document { get; internal init; }

    /// <summary>The request, the table or the default.</summary>
    public ValueOrigin Origin { get; }
}

/// <summary>The contribution of the employer in one month.</summary>
public sealed class EmployerContribution
{
    internal EmployerContribution(ContributionBase @base, decimal? amount) => (Base, Amount) = (@base, amount);

    /// <summary>The employer's base, with status, rule and article.</summary>
    public ContributionBase Base { get; }

    /// <summary>Yuan a month; null where it could not be computed.</summary>
    public decimal? Amount { get; }
}

/// <summary>The contributions for one person in one month, in yuan; null where there is none of that kind, or it was not computed.</summary>
public sealed class PersonContribution
{
    internal PersonContribution(ContributionBase @base) => Base = @base;

    /// <summary>The person's base, with status, rule and article.</summary>
    public ContributionBase Base { get; }

    /// <summary>The amount that the person pays as an employee.</summary>
    public decimal? Employee { get; internal init; }

    /// <summary>The amount that the employer pays on the person's base; only where collection is on a single base.</summary>
    public decimal? Employer { get; internal init; }

    /// <summary>The amount that a person without an employer pays.</summary>
    public decimal? Flexible { get; internal init; }

    /// <summary>Whether the person is insured in these months.</summary>
    public bool IsInsured { get; internal init; } = true;

    /// <summary>Whether these are exact products of which only the sum is rounded.</summary>
    public bool IsExact { get; internal init; }
}
