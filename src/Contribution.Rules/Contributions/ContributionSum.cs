namespace Contribution.Rules;

/// <summary>A sum of contributions in yuan; where amounts were rounded per person, the sum of the rounded amounts.</summary>
public sealed class ContributionSum
{
    internal ContributionSum(SumStatus status) => Status = status;

    /// <summary>The amount that employees pay; null where nothing could be computed.</summary>
    public decimal? Employee { get; internal init; }

    /// <summary>The amount that the employer pays; null where nothing could be computed.</summary>
    public decimal? Employer { get; internal init; }

    /// <summary>The amount that persons without an employer pay; null where nothing could be computed.</summary>
    public decimal? Flexible { get; internal init; }

    /// <summary>All of it; null where nothing could be computed.</summary>
    public decimal? Total => Employee + Employer + Flexible;

    /// <summary>How far it can be relied on.</summary>
    public SumStatus Status { get; }

    /// <summary>Whether it has an amount: without insured persons a sum is complete and has none.</summary>
    internal bool HasAmount { get; init; }

    /// <summary>Whether employers' contributions in it rest on an assumed way of collection, partial as it may be.</summary>
    internal bool IsAssumed { get; init; }

    /// <summary>Whether both are the same amounts, as far to be relied on.</summary>
    public override bool Equals(object? obj) =>
        obj is ContributionSum other
        && (Employee, Employer, Flexible, Status) == (other.Employee, other.Employer, other.Flexible, other.Status);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Employee, Employer, Flexible, Status);
}
