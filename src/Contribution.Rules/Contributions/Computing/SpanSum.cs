using Contribution.Rules.Contributions.Amounts;
using Contribution.Rules.Contributions.Checks;

namespace Contribution.Rules.Contributions.Computing;

/// <summary>The contributions of one month of a span, from the sums over the persons.</summary>
/// <param name="Employer">The employer's contribution; null where none came in.</param>
/// <param name="Month">The sums.</param>
internal readonly record struct SpanSum(EmployerContribution? Employer, ContributionSum Month)
{
    /// <summary>Adds up the contributions.</summary>
    /// <param name="rates">The rates.</param>
    /// <param name="collection">The way of collection.</param>
    /// <param name="employer">The employer's base; null where none came in.</param>
    /// <param name="employees">The amount that employees pay.</param>
    /// <param name="employers">The amount that the employer pays on the persons' bases.</param>
    /// <param name="alone">The amount that persons without an employer pay.</param>
    /// <param name="month">The state of the sums so far: assumptions and missing amounts.</param>
    public static SpanSum Compute(
        SpanRates rates,
        AppliedCollection collection,
        ContributionBase? employer,
        PayerSum employees,
        PayerSum employers,
        PayerSum alone,
        SumBuilder month
    )
    {
        if (collection.IsAssumed && rates.For(Payer.Employer) is not null)
        {
            month.Assume();
        }

        bool single = collection.Mode == CollectionMode.SingleBase;
        decimal? own = single ? null : OnOwnBase(employer, rates, month);
        month.Employee = Yuan(employees, rates.For(Payer.Employee));
        month.Flexible = Yuan(alone, rates.For(Payer.Flexible));
        month.Employer = single ? Yuan(employers, rates.For(Payer.Employer)) : own ?? 0m;
        ContributionSum sum = month.Sum();
        return new SpanSum(
            employer is null ? null : new EmployerContribution(employer, single ? sum.Employer : own),
            sum
        );
    }

    private static decimal? OnOwnBase(ContributionBase? employer, SpanRates rates, SumBuilder month)
    {
        if (employer?.Base is decimal yuan)
        {
            month.Rest(employer.Status);
            RoundedRate applied = rates.For(Payer.Employer)!;
            PayerSum own = default;
            own.Add(applied.AmountOn(Fen.FromBase(yuan)));
            return own.Yuan(applied);
        }

        if (employer?.Status == DeterminationStatus.Undetermined)
        {
            month.Lack();
        }

        return null;
    }

    private static decimal Yuan(PayerSum sum, RoundedRate? applied) => applied is null ? 0m : sum.Yuan(applied);
}
