using System.Globalization;
using System.Text.Json.Serialization;
using Contribution.Rules.RuleSets.Places;

namespace Contribution.Rules.RuleSets.Wages;

/// <summary>
/// One published average wage (社平工资), with the document that published it, as tables have it: those of its properties that
/// JSON has are the keys of a row.
/// </summary>
internal sealed class PublishedWage
{
    /// <summary>The place whose average it is: a six-digit code of GB/T 2260.</summary>
    public required string Place { get; init; }

    /// <summary>The place's name.</summary>
    public string? Name { get; init; }

    /// <summary>The scope as written; null is that of the place.</summary>
    [JsonPropertyName("scope")]
    public WageScope? WrittenScope { get; init; }

    /// <summary>The scope by which rules read it: the province's, the city's or the pooling area's wage.</summary>
    [JsonIgnore]
    public WageScope Scope =>
        WrittenScope
        ?? (
            PlaceCodes.IsProvince(Place) ? WageScope.Province
            : PlaceCodes.HasPlacesBelow(Place) ? WageScope.City
            : WageScope.PoolingArea
        );

    /// <summary>The only places it applies to, with those below them; null is <see cref="Place"/> and all below.</summary>
    public string[]? AppliesTo { get; init; }

    /// <summary>
    /// The population: <c>onPost</c> (在岗), <c>employees</c> (职工), <c>allUrbanUnit</c> (全口径), <c>announced</c>
    /// (公布的缴费工资基数).
    /// </summary>
    public required string Population { get; init; }

    /// <summary>The year whose wages it averages.</summary>
    public required int StatisticYear { get; init; }

    /// <summary>The contribution year it was announced for; null where it was announced for none.</summary>
    [JsonPropertyName("contributionYear")]
    public int? AnnouncedFor { get; init; }

    /// <summary>The year whose bases it serves: the one it was announced for, else the one after the statistic's.</summary>
    [JsonIgnore]
    public int ContributionYear => AnnouncedFor ?? StatisticYear + 1;

    /// <summary>Whether it was announced for that contribution year: then it serves any population that the rules name.</summary>
    [JsonIgnore]
    public bool IsAnnounced => AnnouncedFor is not null;

    /// <summary>The year's average in yuan, as published; null where only the month's was.</summary>
    public decimal? Annual { get; init; }

    /// <summary>The month's average in yuan, as published; null where only the year's was.</summary>
    public decimal? Monthly { get; init; }

    /// <summary>The number of the document whose figure this one takes the place of.</summary>
    public string? Replaces { get; init; }

    /// <summary>The document, when it became known and from when it is in force, and how far it is trusted.</summary>
    public required Source Source { get; init; }

    /// <summary>The figure that counts: the month's where it was published, else a twelfth of the year's, unrounded.</summary>
    [JsonIgnore]
    public ReferenceWage Wage =>
        Monthly is decimal yuan ? ReferenceWage.Monthly(yuan) : ReferenceWage.Annual(Annual.GetValueOrDefault());

    /// <summary>The figure as it was published: 27334 元/年.</summary>
    internal string FigureZh =>
        string.Create(CultureInfo.InvariantCulture, $"{Monthly ?? Annual} 元/{(Monthly is null ? "年" : "月")}");

    /// <summary>The figure as it was published: <c>27334 yuan a year</c>.</summary>
    internal string FigureEn =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Monthly ?? Annual} yuan a {(Monthly is null ? "year" : "month")}"
        );

    /// <summary>How far up from a place it was published for, 0 the place itself; null where it is not for that place.</summary>
    internal int? DistanceFrom(IReadOnlyList<string> chain)
    {
        // A province's own offices (省本级) are named by the province's code, which here does not stand for all below.
        int[] places =
        [
            .. AppliesTo is not { Length: > 0 }
                ? Enumerable.Range(0, chain.Count).Where(step => chain[step] == Place)
                : Enumerable
                    .Range(0, chain.Count)
                    .Where(step => AppliesTo.Contains(chain[step]) && (step == 0 || chain[step] != Place)),
        ];
        return places.Length > 0 ? places.Min() : null;
    }
}
