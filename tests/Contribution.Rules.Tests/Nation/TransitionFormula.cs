using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Tests.Nation;

/// <summary>Computes an amount from the tables of wages and the amounts of the year before, apart from the rule files' formulas.</summary>
internal static class TransitionFormula
{
    /// <summary>The yuan that a formula gives; null where a wage or an amount that it needs is not on file.</summary>
    /// <param name="set">The rule set.</param>
    /// <param name="amount">The amount, whose rounding counts.</param>
    /// <param name="formula">
    /// <c>share</c> of the year's wage, of the <c>mean</c> of it and that of the year before, of the <c>lagged</c> wage of
    /// the year before, <c>times</c> the amount of the year before, which may also be <c>kept</c>.
    /// </param>
    /// <param name="ratio">The share, or the factor.</param>
    public static Rational? Of(RuleSet set, Amount amount, string formula, decimal? ratio)
    {
        Rational share = Rational.From(ratio ?? 1m);
        Rational? exact = formula switch
        {
            "share" => share * Wage(set, set.Id.Year),
            "lagged" => share * Wage(set, set.Id.Year - 1),
            "mean" => share * (Wage(set, set.Id.Year) + Wage(set, set.Id.Year - 1)) / Rational.From(2),
            "times" => share * Before(set, amount.Name),
            "kept" => Before(set, amount.Name),
            _ => null,
        };
        return exact is Rational value && formula != "kept" && amount.Rounding is Rounding rounding
            ? rounding.Apply(value)
            : exact;
    }

    /// <summary>The table's wage of a contribution year.</summary>
    public static Rational? Wage(RuleSet set, int year) =>
        set.ReferenceWage is ReferenceWageRead read
        && RuleSetCatalogue
            .Embedded.WagesOf(set.Id.Jurisdiction)
            .Find(set.Id.Jurisdiction, read, year, asKnownOn: null)
            .Wage?.Wage
            is ReferenceWage wage
            ? new Rational(wage.Grains, Vocabulary.ReferenceWage.Grain)
            : null;

    private static Rational? Before(RuleSet set, string amount)
    {
        (string place, Insurance insurance, int year) = (set.Id.Jurisdiction, set.Id.Insurance, set.Id.Year - 1);
        RuleSet? before =
            RuleSetCatalogue.Embedded.Find(place, insurance, year)
            ?? RuleSetCatalogue.Embedded.Find(place, insurance, year, $"{year}-12");
        Amount? known = before?.Amounts.FirstOrDefault(cited => cited.Amount.Name == amount)?.Amount;
        return known is null || before is null
            ? null
            : new Interpreter(symbol =>
                symbol == Vocabulary.ReferenceWage ? Wage(before, before.Id.Year) : null
            ).Number(known);
    }
}
