using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Building.Figures;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.Authoring;

/// <summary>
/// An announced amount that differs from its formula. Answers use the announced one; a note, and no failure.
/// </summary>
public sealed class DifferingAmount
{
    private DifferingAmount(CitedAmount cited, decimal announced, decimal computed, string formula) =>
        (Name, DisplayName, Announced, Computed, Formula, Reading) = (
            cited.Name,
            cited.Called,
            announced,
            computed,
            formula,
            cited.Reading
        );

    /// <summary>The amount's name in expressions.</summary>
    public string Name { get; }

    /// <summary>The name in both languages; null where no file gives one.</summary>
    public Wording? DisplayName { get; }

    /// <summary>The announced figure in yuan a month.</summary>
    public decimal Announced { get; }

    /// <summary>The result of the formula with the wages on file, in yuan a month.</summary>
    public decimal Computed { get; }

    /// <summary>The formula, as written.</summary>
    public string Formula { get; }

    /// <summary>Why they differ, where the file says it.</summary>
    public Wording? Reading { get; }

    /// <summary>
    /// Compares the announced amounts of a rule set with the formulas beside them, or, where there is none, with the
    /// amounts' own expressions. Formulas that need a wage or an amount that is not on file are skipped.
    /// </summary>
    /// <param name="set">The rule set.</param>
    /// <param name="catalogue">Has its tables of wages and its rule set of the year before.</param>
    public static ImmutableArray<DifferingAmount> In(RuleSet set, RuleSetCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(catalogue);
        return
        [
            .. from announced in set.Announced
            let cited = announced.Amount
            let computed = Compute(set, cited, catalogue)
            where computed is Rational figure && figure != Rational.From(announced.Yuan)
            select new DifferingAmount(
                cited,
                announced.Yuan,
                computed!.Value.ToDecimal(),
                FormulaOf(set, cited)?.Text ?? cited.Text!
            ),
        ];
    }

    /// <summary>
    /// Computes the formula of an announced amount; null where it has none, or it reads a figure that is not on file.
    /// </summary>
    internal static Rational? Compute(RuleSet set, CitedAmount cited, RuleSetCatalogue catalogue)
    {
        Amount? computed =
            FormulaOf(set, cited)?.Amount
            ?? (cited.Amount.Value is null ? null : cited.Amount with { Announced = null });
        return computed is null ? null : new Interpreter(symbol => Known(symbol, set, catalogue)).Number(computed);
    }

    private static AnnouncedFormula? FormulaOf(RuleSet set, CitedAmount cited) =>
        set.Formulas.FirstOrDefault(formula => formula.Amount.Name == cited.Name);

    private static Rational? Known(Symbol symbol, RuleSet set, RuleSetCatalogue catalogue)
    {
        (string place, int before) = (set.Id.Jurisdiction, set.Id.Year - 1);
        PublishedWages wages = catalogue.WagesOf(place);
        if (symbol == Vocabulary.ReferenceWage)
        {
            return TableFigures.Wage(set, place, set.Id.Year, wages);
        }

        if (symbol == Vocabulary.OfPriorYear(Vocabulary.ReferenceWage.Name))
        {
            return TableFigures.Wage(set, place, before, wages);
        }

        return
            symbol.Name.StartsWith(Vocabulary.PriorYear, StringComparison.Ordinal)
            && Last(set.Id, before, catalogue) is RuleSet earlier
            ? TableFigures.Amount(earlier, symbol.Name[Vocabulary.PriorYear.Length..], place, wages)
            : null;
    }

    /// <summary>The rule set of a year; where that is in parts, the one of its December.</summary>
    private static RuleSet? Last(RuleSetId id, int year, RuleSetCatalogue catalogue) =>
        catalogue.Find(id.Jurisdiction, id.Insurance, year)
        ?? catalogue.Find(id.Jurisdiction, id.Insurance, year, MonthSpan.OfYear(year).Through);
}
