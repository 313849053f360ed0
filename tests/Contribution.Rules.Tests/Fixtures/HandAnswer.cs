using System.Globalization;

namespace Contribution.Rules.Tests.Fixtures;

/// <summary>An answer worked out without the library; money in fen.</summary>
internal sealed record HandAnswer(string Status, long? Fen, string? Rule, string? Article)
{
    public string[] Missing { get; init; } = [];

    public decimal? Adjustment { get; init; }

    public static HandAnswer Undetermined(params string?[] missing) =>
        new("Undetermined", null, null, null) { Missing = [.. missing.OfType<string>()] };

    /// <summary>
    /// 60 % to 300 % of the reference wage: the wage of the prior year by the circular's article, without one the
    /// first month's by 劳办发〔1997〕116号.
    /// </summary>
    /// <param name="person">One with either wage.</param>
    /// <param name="wage">The reference wage in 1/1200 yuan: 60 % of it is a 20th of that in fen, 300 % a quarter.</param>
    /// <param name="article">The circular's.</param>
    public static HandAnswer WithinBounds(PersonFacts person, long wage, string article)
    {
        bool newHire = person.PriorYearMonthlyWage is null;
        long fen = (long)((person.PriorYearMonthlyWage ?? person.FirstMonthWage)! * 100m);
        (long given, string rule) =
            fen * 20 < wage ? (HalfUp(wage, 20), newHire ? "new-hire-floor" : "floor")
            : fen * 4 > wage ? (HalfUp(wage, 4), newHire ? "new-hire-ceiling" : "ceiling")
            : (fen, newHire ? "new-hire" : "own-wage");
        return new HandAnswer("Determined", given, rule, newHire ? "劳办发〔1997〕116号 新招职工" : article);
    }

    public HandAnswer TruedUp(decimal? provisionalBase, int? months) =>
        Status == "Determined" && Fen is long fen
            ? this with
            {
                Adjustment = ((fen / 100m) - provisionalBase) * months,
            }
            : this;

    public string Line(string id) =>
        Text(id, Status, Fen is long fen ? fen / 100m : null, Rule, Article, Adjustment, Missing);

    public static string Line(ContributionBase given) =>
        Text(given.Id, given.Status.ToString(), given.Base, given.Rule, given.Article, given.Adjustment, given.Missing);

    /// <summary>The nearest whole number to a fraction of numbers that are not negative, a half up.</summary>
    public static long HalfUp(long numerator, long denominator) => ((2 * numerator) + denominator) / (2 * denominator);

    private static string Text(
        string id,
        string status,
        decimal? amount,
        string? rule,
        string? article,
        decimal? adjustment,
        IEnumerable<string> missing
    ) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{id} {status} {amount:F2} {rule} {article} {adjustment:F2} {string.Join(',', missing)}"
        );
}
