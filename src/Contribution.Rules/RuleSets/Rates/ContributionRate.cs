using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Contribution.Rules.RuleSets.Rates;

namespace Contribution.Rules;

/// <summary>The rate of a contribution (费率), from one month on, with the document that fixed it.</summary>
public sealed class ContributionRate
{
    /// <summary>The place: a six-digit code of GB/T 2260.</summary>
    public required string Place { get; init; }

    /// <summary>The place's name.</summary>
    [JsonInclude]
    internal string? Name { get; init; }

    /// <summary>The insurance.</summary>
    public required Insurance Insurance { get; init; }

    /// <summary>The payer.</summary>
    public required Payer Payer { get; init; }

    /// <summary>The class of industry (八类行业), 1 to 8, of work injury; else null.</summary>
    public int? IndustryClass { get; init; }

    /// <summary>
    /// The rate as a ratio of the base, 0 to 1: 16 % is 0.16. Of work injury, the industry's rate before it floats.
    /// </summary>
    public required decimal Rate { get; init; }

    /// <summary>Yuan a month that each person pays beside the rate; null is none.</summary>
    public decimal? FixedAmount { get; init; }

    /// <summary>The first month: <c>2025-01</c>.</summary>
    public required YearMonth From { get; init; }

    /// <summary>The last month; null is until further notice.</summary>
    public YearMonth? Through { get; init; }

    /// <summary>Whether the places below inherit it.</summary>
    [JsonInclude]
    internal bool AppliesBelow { get; init; }

    /// <summary>The places below that do not inherit it, with those below them.</summary>
    [JsonInclude]
    internal ImmutableArray<string> Except
    {
        get => field.IsDefault ? [] : field;
        init;
    }

    /// <summary>The insurances that are collected with it: maternity with medical (两险合并).</summary>
    [JsonInclude]
    internal ImmutableArray<Insurance> Includes
    {
        get => field.IsDefault ? [] : field;
        init;
    }

    /// <summary>The least and the most by which the rate may float, as ratios of it; null where it does not.</summary>
    [JsonInclude]
    internal FloatingBand? Floating { get; init; }

    /// <summary>The document, and how far it is trusted; null where a request brought the rate without one.</summary>
    [JsonRequired]
    public Source? Source { get; init; }

    /// <summary>The months in which it holds; without a last one, to the latest there is.</summary>
    internal MonthSpan Months => new(From, Through ?? YearMonth.Latest);

    /// <summary>Whether employees pay a share: not for work injury and maternity (社会保险法第三十三条、第五十三条).</summary>
    internal static bool EmployeesPay(Insurance insurance) =>
        insurance is not (Insurance.WorkInjury or Insurance.Maternity);

    /// <summary>Whether both are rates of the same: place, insurance, payer and class.</summary>
    internal bool IsOfTheSame(ContributionRate other) =>
        (Place, Insurance, Payer, IndustryClass) == (other.Place, other.Insurance, other.Payer, other.IndustryClass);
}
