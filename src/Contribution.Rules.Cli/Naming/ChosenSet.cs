using System.Collections.Immutable;

namespace Contribution.Rules.Cli.Naming;

/// <summary>The rule set that is meant, or why there is none.</summary>
internal abstract record ChosenSet
{
    private ChosenSet() { }

    /// <summary>It is this one.</summary>
    public sealed record One(RuleSetId Id) : ChosenSet;

    /// <summary>It may be any of these: a year or a place has to be named.</summary>
    public sealed record Several(ImmutableArray<RuleSetId> Ids) : ChosenSet;

    /// <summary>The year is none of those it covers.</summary>
    /// <param name="Year">The year that was asked for.</param>
    /// <param name="Ids">Those there are.</param>
    public sealed record NotCovered(int Year, ImmutableArray<RuleSetId> Ids) : ChosenSet;

    /// <summary>
    /// Chooses. A year that is asked for is the year of each side that does not say its own. Without one, where a name
    /// means several rule sets, the other side's year and then its place and insurance choose.
    /// </summary>
    /// <param name="named">The side, with one rule set at least.</param>
    /// <param name="other">The other side.</param>
    /// <param name="year">The year that was asked for; null is none.</param>
    public static ChosenSet Of(NamedSets named, NamedSets other, int? year)
    {
        ImmutableArray<RuleSetId> ids = named.Ids;
        int? wanted =
            named.SaysYear ? null
            : year is not null || ids.Length == 1 ? year
            : YearOf(other);
        if (wanted is int only)
        {
            ids = [.. ids.Where(id => id.Year == only)];
            if (ids.IsEmpty)
            {
                return new NotCovered(only, named.Ids);
            }
        }

        if (ids.Length > 1)
        {
            ImmutableArray<RuleSetId> same = [.. ids.Where(id => other.Ids.All(of => of.Family == id.Family))];
            ids = same.IsEmpty ? ids : same;
        }

        return ids.Length == 1 ? new One(ids[0]) : new Several(ids);
    }

    private static int? YearOf(NamedSets side) =>
        side.Ids.Select(id => id.Year).Distinct().ToArray() is [int year] ? year : null;
}
