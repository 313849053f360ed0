using System.Text.Json.Serialization;

namespace Contribution.Rules.Rosters;

/// <summary>The sums of contributions over several employers, all insurances and months, in yuan.</summary>
public sealed class DueTally
{
    /// <summary>The number of employers, refused ones too; the persons without one are one.</summary>
    public long Employers { get; init; }

    /// <summary>The number of them whose sums are incomplete.</summary>
    public long Incomplete { get; init; }

    /// <summary>The number of them whose sums rest on an assumed way of collection and have to be confirmed.</summary>
    public long Assumed { get; init; }

    /// <summary>The amount that employees pay.</summary>
    public decimal Employee { get; init; }

    /// <summary>The amount that employers pay.</summary>
    public decimal Employer { get; init; }

    /// <summary>The amount that persons without an employer pay.</summary>
    public decimal Flexible { get; init; }

    /// <summary>All of it.</summary>
    [JsonIgnore]
    public decimal Total => Employee + Employer + Flexible;

    /// <summary>Adds another employer.</summary>
    internal DueTally With(ContributionSum? due) =>
        new()
        {
            Employers = Employers + 1,
            Incomplete = Incomplete + (due?.Status is SumStatus.Partial or SumStatus.Undetermined ? 1 : 0),
            Assumed = Assumed + (due is { IsAssumed: true } ? 1 : 0),
            Employee = Employee + (due?.Employee ?? 0m),
            Employer = Employer + (due?.Employer ?? 0m),
            Flexible = Flexible + (due?.Flexible ?? 0m),
        };

    /// <summary>Both together.</summary>
    internal DueTally With(DueTally other) =>
        new()
        {
            Employers = Employers + other.Employers,
            Incomplete = Incomplete + other.Incomplete,
            Assumed = Assumed + other.Assumed,
            Employee = Employee + other.Employee,
            Employer = Employer + other.Employer,
            Flexible = Flexible + other.Flexible,
        };
}
