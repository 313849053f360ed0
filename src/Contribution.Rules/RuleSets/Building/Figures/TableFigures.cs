using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.RuleSets.Building.Figures;

/// <summary>The figures of a rule set from the tables of wages: its reference wage, and the amounts that follow from it.</summary>
internal static class TableFigures
{
    /// <summary>
    /// The tables' wage of a contribution year in yuan a month; null where the set reads none, or it is not on file.
    /// </summary>
    public static Rational? Wage(RuleSet set, string place, int year, PublishedWages wages) =>
        set.ReferenceWage is RequiredReferenceWage read
            ? Vocabulary.Exact(wages.Find(place, read, year, asKnownOn: null).Wage?.Wage.Grains)
            : null;

    /// <summary>An amount as announced, or computed with the tables' wage of the set's year; null where it is not known.</summary>
    public static Rational? Amount(RuleSet set, string name, string place, PublishedWages wages) =>
        set.FindAmount(name) is CitedAmount cited
            ? Vocabulary.Under(Wage(set, place, set.Id.Year, wages)).Number(cited.Amount)
            : null;
}
