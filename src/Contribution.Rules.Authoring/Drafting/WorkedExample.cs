using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Places;
using Contribution.Rules.RuleSets.Provisions;
using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.Authoring.Drafting;

/// <summary>
/// The base of a wage of 4000.00 yuan a month under the rule set that a draft begins with: the examples beside the
/// blanks of the first case are its own figures, rules and articles.
/// </summary>
internal sealed class WorkedExample
{
    /// <summary>The wage, in yuan a month.</summary>
    public const decimal Wage = 4000.00m;

    /// <summary>Works the example.</summary>
    /// <param name="set">The rule set.</param>
    /// <param name="catalogue">Where the published wages stand.</param>
    public WorkedExample(RuleSet set, RuleSetCatalogue catalogue)
    {
        string[] chain = [.. PlaceCodes.Chain(set.Id.Jurisdiction)];
        PublishedWage? published = catalogue
            .ReferenceWages.All.Where(row => chain.Contains(row.Place) && row.ContributionYear <= set.Id.Year)
            .OrderBy(row => Array.IndexOf(chain, row.Place))
            .ThenByDescending(row => row.ContributionYear)
            .FirstOrDefault();
        Rational wage = Rational.From(published?.Monthly ?? (published?.Annual / 12m) ?? Wage);
        Rational? floor = Figure(set, "floor", wage);
        Rational? ceiling = Figure(set, "ceiling", wage);
        Rational own = Rational.From(Wage);
        (Rational result, string? bound) =
            floor is Rational low && own < low ? (low, "floor")
            : ceiling is Rational high && own > high ? (high, "ceiling")
            : (own, null);
        Rule? rule = set.IndividualBase.Rules.FirstOrDefault(one =>
            bound is null
                ? one.Base?.Root is FactNode && one.Status == DeterminationStatus.Determined
                : one.Base?.Root is AmountNode amount && amount.Amount.Name == bound
        );
        ReferenceWage = Yuan(wage.ToDecimal());
        Base = Yuan(set.Rounding.Rounding.Apply(result).ToDecimal());
        Rule = rule?.Id ?? set.IndividualBase.Rules[0].Id;
        Article = (rule ?? set.IndividualBase.Rules[0]).Article;
        Arithmetic = bound switch
        {
            "floor" => $"{Yuan(Wage)} < {Base} → {Base}",
            "ceiling" => $"{Yuan(Wage)} > {Base} → {Base}",
            _ => $"{Yuan(Wage)} = {Base}",
        };
    }

    /// <summary>The published wage of the place, or of one above it, in yuan a month.</summary>
    public string ReferenceWage { get; }

    /// <summary>The base in yuan a month.</summary>
    public string Base { get; }

    /// <summary>The rule that gives it.</summary>
    public string Rule { get; }

    /// <summary>The rule's article.</summary>
    public string Article { get; }

    /// <summary>How the base comes about.</summary>
    public string Arithmetic { get; }

    private static Rational? Figure(RuleSet set, string name, Rational wage) =>
        set.FindAmount(name) is { } bound ? Vocabulary.Under(wage).Number(bound.Amount) : null;

    private static string Yuan(decimal yuan) =>
        FigureFormat.Money(decimal.Round(yuan, 2, MidpointRounding.AwayFromZero));
}
