using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Figures;

namespace Contribution.Rules.Rosters;

/// <summary>An amount of a rule set over successive years, as a share of the reference wage (过渡).</summary>
public sealed class PhaseIn
{
    internal PhaseIn(string amount, Wording? called, ImmutableArray<PhasePoint> points) =>
        (Amount, DisplayName, Points) = (amount, called, points);

    /// <summary>Its name in the rule set: <c>floor</c>.</summary>
    public string Amount { get; }

    /// <summary>The name in both languages; null where no file gives one.</summary>
    public Wording? DisplayName { get; }

    /// <summary>The years in which the share is known, in order.</summary>
    public ImmutableArray<PhasePoint> Points { get; }

    /// <summary>
    /// The article that states the amount in the rule set that was asked for; empty where that set has no such amount.
    /// </summary>
    public string Article { get; internal init; } = "";

    /// <summary>The sentence of the rule whose base the amount is; null where no rule gives it as a base.</summary>
    public string? Quote { get; internal init; }

    /// <summary>Whether the share is not the same in all years.</summary>
    public bool Varies => Points.Select(point => point.Share).Distinct().Count() > 1;

    /// <summary>
    /// The amounts of a rule set in the years that follow one another around its own; none where it has but one year.
    /// An announced figure, or one with a rounding of its own, is compared with the wage published for its year; in a
    /// year without one, it is left out.
    /// </summary>
    public static ImmutableArray<PhaseIn> Find(ImpactSide side)
    {
        ArgumentNullException.ThrowIfNull(side);
        ImpactSide[] years = [.. Years(side)];
        return years.Length < 2
            ? []
            :
            [
                .. years
                    .SelectMany(year => year.Set.Amounts.Select(amount => (Year: year, Amount: amount)))
                    .GroupBy(one => one.Amount.Name, StringComparer.Ordinal)
                    .Select(group => new PhaseIn(
                        group.Key,
                        group.Select(one => one.Amount.Called).FirstOrDefault(called => called is not null),
                        [.. group.Select(one => Point(one.Year, one.Amount)).OfType<PhasePoint>()]
                    )
                    {
                        Article = side.Set.FindAmount(group.Key)?.Article ?? "",
                        Quote = side
                            .Set.IndividualBase.Rules.FirstOrDefault(rule => rule.Base?.Text == group.Key)
                            ?.Quote,
                    })
                    .Where(series => series.Points.Length > 1),
            ];
    }

    /// <summary>The side's rule set in each of the successive years; of another year in parts, the last part.</summary>
    private static IEnumerable<ImpactSide> Years(ImpactSide side)
    {
        RuleSetId own = side.Set.Id;
        RuleSet[] family =
        [
            .. side
                .Rules.Catalogue.Ids.Where(id => id.Family == own.Family)
                .GroupBy(id => id.Year)
                .OrderBy(year => year.Key)
                .Select(year => year.Contains(own) ? own : year.MaxBy(id => id.Month))
                .Select(id => side.Rules.Catalogue.Get(id)!),
        ];
        int at = Array.FindIndex(family, set => set.Id == own);
        (int from, int through) = (at, at);
        while (from > 0 && family[from - 1].Id.Year == family[from].Id.Year - 1)
        {
            from--;
        }

        while (through + 1 < family.Length && family[through + 1].Id.Year == family[through].Id.Year + 1)
        {
            through++;
        }

        return family[from..(through + 1)].Select(set => side with { Set = set });
    }

    private static PhasePoint? Point(ImpactSide side, CitedAmount amount)
    {
        Rational? wage = amount.Amount.IsOfItsYear
            ? (side with { ReferenceWages = null, UseReferenceTable = true }).Reading.Exact
            : Rational.One;
        if (wage is not Rational reference)
        {
            return null;
        }

        return Vocabulary.Under(reference).Number(amount.Amount) is Rational yuan
            ? new PhasePoint(
                side.Set.Id.Year,
                decimal.Round((yuan / reference).ToDecimal(), 4, MidpointRounding.AwayFromZero)
            )
            : null;
    }
}

/// <summary>An amount in one year.</summary>
/// <param name="Year">The contribution year.</param>
/// <param name="Share">The amount as a share of the reference wage, to four decimals: 0.6000 is 60 %.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PhasePoint(int Year, decimal Share);
