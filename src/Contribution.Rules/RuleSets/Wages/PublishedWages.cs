using System.Collections.Immutable;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Places;

namespace Contribution.Rules.RuleSets.Wages;

/// <summary>The tables of published reference wages. Immutable and safe to share between threads.</summary>
internal sealed class PublishedWages
{
    public PublishedWages(ImmutableArray<PublishedWage> all) => All = all;

    /// <summary>Every row, in the order of the files.</summary>
    public ImmutableArray<PublishedWage> All { get; }

    /// <summary>The wage that rules read in a place and a contribution year.</summary>
    /// <param name="jurisdiction">The place: a six-digit code of GB/T 2260.</param>
    /// <param name="read">The wage that the rules read: the scope, and the population where they name it.</param>
    /// <param name="contributionYear">The year whose bases are determined.</param>
    /// <param name="asKnownOn">The as-known-on date of the answer; null is all that is known.</param>
    /// <exception cref="ArgumentException">The place is not six digits.</exception>
    public WageLookup Find(string jurisdiction, RequiredReferenceWage read, int contributionYear, DateOnly? asKnownOn)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        ArgumentNullException.ThrowIfNull(read);
        if (!PlaceCodes.IsJurisdiction(jurisdiction))
        {
            throw new ArgumentException($"\"{jurisdiction}\" is not six digits (GB/T 2260)", nameof(jurisdiction));
        }

        string[] chain = [.. PlaceCodes.Chain(jurisdiction)];
        PublishedWage[] rows = Nearest(
            chain,
            All.Where(row => row.Scope == read.Scope && row.ContributionYear == contributionYear && Serves(row, read))
        );
        PublishedWage[] known = [.. rows.Where(row => asKnownOn is null || row.Source.Published <= asKnownOn)];
        PublishedWage[] inForce = [.. known.Where(row => !IsReplaced(row, known))];
        return inForce switch
        {
            [PublishedWage one] => new WageLookup(one, WageGap.None),
            [_, ..] => new WageLookup(null, WageGap.Ambiguous),
            [] when rows.Length == 0 => new WageLookup(null, WageGap.NoRow),
            [] when Array.Exists(rows, row => row.Source.Published is null) => new WageLookup(null, WageGap.DayUnknown),
            [] => new WageLookup(null, WageGap.NotYetPublished),
        };
    }

    /// <summary>The only row with a place's average wage of a statistic year; null where none or several fit.</summary>
    /// <param name="place">The place whose average it is.</param>
    /// <param name="name">The row's name, such as a zone's; null is any.</param>
    /// <param name="population">The population; null is any.</param>
    /// <param name="statisticYear">The year whose wages are averaged.</param>
    internal PublishedWage? FindRow(string place, string? name, string? population, int statisticYear)
    {
        PublishedWage[] rows =
        [
            .. All.Where(row =>
                row.Place == place
                && row.StatisticYear == statisticYear
                && (name is null || row.Name == name)
                && (population is null || row.Population == population)
            ),
        ];
        return Array.FindAll(rows, row => !IsReplaced(row, rows)) is [PublishedWage one] ? one : null;
    }

    private static bool Serves(PublishedWage row, RequiredReferenceWage read) =>
        row.IsAnnounced || read.Population is null || row.Population == read.Population;

    /// <summary>
    /// Whether another row takes the place of one: that of its own population, where the replaced document has one, or
    /// else all rows of the document.
    /// </summary>
    private static bool IsReplaced(PublishedWage row, PublishedWage[] rows) =>
        Array.Exists(
            rows,
            other =>
                other.Replaces == row.Source.Document
                && (
                    other.Population == row.Population
                    || !Array.Exists(
                        rows,
                        one => one.Source.Document == other.Replaces && one.Population == other.Population
                    )
                )
        );

    private static PublishedWage[] Nearest(string[] chain, IEnumerable<PublishedWage> rows)
    {
        ILookup<int, PublishedWage> byDistance = rows.Where(row => row.DistanceFrom(chain) is not null)
            .ToLookup(row => row.DistanceFrom(chain)!.Value);
        return [.. byDistance.OrderBy(group => group.Key).FirstOrDefault() ?? Enumerable.Empty<PublishedWage>()];
    }
}
