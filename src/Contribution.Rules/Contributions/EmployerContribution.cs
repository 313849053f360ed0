namespace Contribution.Rules;

/// <summary>The contribution of the employer in one month.</summary>
public sealed class EmployerContribution
{
    internal EmployerContribution(ContributionBase @base, decimal? amount) => (Base, Amount) = (@base, amount);

    /// <summary>The employer's base, with status, rule and article.</summary>
    public ContributionBase Base { get; }

    /// <summary>Yuan a month; null where it could not be computed.</summary>
    public decimal? Amount { get; }
}
