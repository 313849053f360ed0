using System.Collections.Immutable;

namespace Contribution.Rules;

/// <summary>
/// A request for the contributions of an employer and its insured persons in some months, on the bases of a request.
/// </summary>
public sealed partial class ContributionsRequest
{
    /// <summary>The request for the bases. Its insurance comes first.</summary>
    public required BasesRequest Bases
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>
    /// The insurances that are asked of the same facts, in the order of the answer; empty is that of <see cref="Bases"/>.
    /// </summary>
    public ImmutableArray<Insurance> Insurances { get; init; } = [];

    /// <summary>The requested months, both ends among them: <c>2025-01</c> through <c>2025-12</c>.</summary>
    public required MonthSpan Months { get; init; }

    /// <summary>The employer's class of industry (八类行业), 1 to 8; work injury needs it.</summary>
    public int? IndustryClass { get; init; }

    /// <summary>
    /// The floating factor of the employer's work injury rate (浮动费率), as a ratio of the industry's rate; 1 leaves it
    /// unchanged.
    /// </summary>
    public decimal Floating { get; init; } = 1m;

    /// <summary>
    /// How the employer's contributions are collected, where the rule set does not say it; null takes the employer's base
    /// where there is one.
    /// </summary>
    public CollectionMode? Collection { get; init; }

    /// <summary>Persons who are insured in some of the months only, by their ids; all others are in all of them.</summary>
    public ImmutableArray<InsuredMonths> InsuredMonths
    {
        get => field.IsDefault ? [] : field;
        init;
    } = [];

    /// <summary>
    /// The caller's own rates; they win over those on file. Of rates of several places those of the nearest count: the
    /// requested place, its prefecture, its province, the nation. Rates of other places are not read.
    /// </summary>
    public ImmutableArray<ContributionRate> Rates
    {
        get => field.IsDefault ? [] : field;
        init;
    } = [];

    /// <summary>The caller's own roundings; they win over those on file. Places count as for <see cref="Rates"/>.</summary>
    public ImmutableArray<ContributionRounding> Roundings
    {
        get => field.IsDefault ? [] : field;
        init;
    } = [];

    /// <summary>The requested insurances; at least one.</summary>
    internal ImmutableArray<Insurance> Asked => Insurances.IsDefaultOrEmpty ? [Bases.Insurance] : Insurances;
}
