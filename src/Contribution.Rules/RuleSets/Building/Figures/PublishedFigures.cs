using System.Globalization;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.RuleSets.Building.Figures;

/// <summary>Looks up figures of other years and places: in the tables of wages, and in the rule sets of earlier years.</summary>
internal sealed class PublishedFigures(RuleSetId of, FigureSource source)
{
    /// <summary>A published wage; null where it is not on file, or where several fit.</summary>
    public PublishedFigure? Wage(FigurePart written, Layer layer, int year)
    {
        WageForm? form = FormIn(written, layer);
        string place = written.Place ?? of.Jurisdiction;
        PublishedWage? row = source.WagesOf(place).FindRow(place, written.Name, written.Population, year);
        return row switch
        {
            { Monthly: decimal month } when form != WageForm.Annual => new PublishedFigure(
                month,
                Constant(Rational.From(month)),
                null,
                row.Source
            ),
            { Annual: decimal annual } when form != WageForm.Month => new PublishedFigure(
                null,
                Twelfth(annual),
                string.Create(CultureInfo.InvariantCulture, $"{annual} / {YearMonth.PerYear}"),
                row.Source
            ),
            _ => null,
        };
    }

    /// <summary>An amount of an earlier year, with the tables' wage of that year; null where it is not known.</summary>
    public PublishedFigure? Amount(FigurePart written, int year)
    {
        RuleSetId family = written.Of is string other ? RuleSetId.Parse($"{other}/{HeaderCheck.FirstYear}") : of;
        RuleSet? set = source.Find(family.Jurisdiction, family.Insurance, year);
        CitedAmount? cited = set?.FindAmount(written.Amount);
        if (set is null || cited is null)
        {
            return null;
        }

        PublishedFigure? figure = cited.Announced is decimal announced
            ? new PublishedFigure(announced, Constant(Rational.From(announced)), null, cited.Source)
            : Computed(set, cited, family.Jurisdiction);
        return figure is null ? null : figure with { Provisional = MarkOf(set, cited) };
    }

    private PublishedFigure? Computed(RuleSet set, CitedAmount cited, string place) =>
        TableFigures.Amount(set, cited.Name, place, source.WagesOf(place)) is Rational value
            ? new PublishedFigure(null, Constant(value), value.ToString(), cited.Source)
            : null;

    /// <summary>The mark of an amount, or of the first that it is computed from; null where all are settled.</summary>
    private static ProvisionalMark? MarkOf(RuleSet set, CitedAmount cited) =>
        cited.Provisional is not null || cited.Announced is not null
            ? cited.Provisional
            : cited
                .Amount.Value!.All()
                .Select(node =>
                    node switch
                    {
                        AmountNode read => MarkOf(set, set.FindAmount(read.Amount.Name)!),
                        ParameterNode read => set.FindParameter(read.Name)!.Provisional,
                        _ => null,
                    }
                )
                .FirstOrDefault(mark => mark is not null);

    private static WageForm? FormIn(FigurePart written, Layer layer) =>
        written.FromByYear is { } byYear && byYear.TryGetValue(layer.YearKey, out WageForm form) ? form : written.From;

    private static NumberNode Constant(Rational value) => new(value) { Constant = value };

    /// <summary>The division as it is written, so that explanations show the year's figure.</summary>
    private static ArithmeticNode Twelfth(decimal annual)
    {
        NumberNode year = Constant(Rational.From(annual));
        NumberNode months = Constant(Rational.From(YearMonth.PerYear));
        return new ArithmeticNode(Arithmetic.Divide, year, months)
        {
            Constant = year.Value / months.Value,
            Depth = 2,
            Size = 3,
        };
    }
}
