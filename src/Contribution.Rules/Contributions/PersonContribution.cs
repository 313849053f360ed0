namespace Contribution.Rules;

/// <summary>
/// The contributions for one person in one month, in yuan; null where there is none of that kind, or it was not
/// computed.
/// </summary>
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
