using System.Text.Json;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>Reads the parameters and amounts of a checked rule file.</summary>
internal static class FigureReader
{
    public static ParameterPart Parameter(JsonFields parameter) =>
        PartReader.Plain(
            parameter,
            new ParameterPart
            {
                Name = PartReader.Wording(parameter, "name"),
                Value = parameter.Number("value"),
                ByYear = Figures(parameter),
                Article = parameter.Text("article")!,
                Source = PartReader.Source(parameter.Object("source")),
                Reading = PartReader.Wording(parameter, "reading"),
                ChildMaySet = parameter.Choice("childMaySet", typeof(ChildMaySet)) is >= 0 and int may
                    ? (ChildMaySet)may
                    : null,
            }
        );

    public static AmountPart Amount(JsonFields amount) =>
        PartReader.Plain(
            amount,
            new AmountPart
            {
                Name = PartReader.Wording(amount, "name"),
                Value = amount.Text("value"),
                ByYear = Figures(amount),
                Article = amount.Text("article")!,
                Source = PartReader.Source(amount.Object("source")),
                Reading = PartReader.Wording(amount, "reading"),
                Rounding = PartReader.Rounding(amount.Object("rounding")),
            }
        );

    public static WageFigurePart WageFigure(JsonFields figure) =>
        PartReader.Plain(
            figure,
            new WageFigurePart
            {
                Place = figure.Text("place"),
                Name = figure.Text("name"),
                Population = figure.Text("population"),
                StatisticYear = figure.Whole("statisticYear"),
                Amount = figure.Text("amount"),
                Of = figure.Text("of"),
                ContributionYear = figure.Whole("contributionYear"),
                YearsBefore = figure.Whole("yearsBefore"),
                From = figure.Choice("from", typeof(WageForm)) is >= 0 and int form ? (WageForm)form : null,
                FromByYear = PartReader.Named(
                    figure,
                    "fromByYear",
                    (JsonElement of) => (WageForm)figure.ChoiceOf(of, typeof(WageForm))
                ),
                Rounding = PartReader.Rounding(figure.Object("rounding")),
                Article = figure.Text("article")!,
                Source = PartReader.Source(figure.Object("source")),
                Reading = PartReader.Wording(figure, "reading"),
            }
        );

    private static Dictionary<string, FigurePart>? Figures(JsonFields part) =>
        PartReader.Named(part, "byYear", (JsonElement value) => Figure(part, value));

    private static FigurePart Figure(JsonFields part, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number)
        {
            return new FigurePart(part.NumberOf(value));
        }

        JsonFields figure = new(value);
        return PartReader.Plain(
            figure,
            new FigurePart(figure.Number("value")!.Value)
            {
                Article = figure.Text("article"),
                Source = PartReader.Source(figure.Object("source")),
                Reading = PartReader.Wording(figure, "reading"),
                Provisional = figure.Object("provisional") is { } mark
                    ? PartReader.Plain(
                        mark,
                        new ProvisionalPart
                        {
                            Value = mark.Number("value"),
                            SettledBy = PartReader.Wording(mark, "settledBy"),
                            Until = mark.Text("until"),
                            Source = PartReader.Source(mark.Object("source")),
                        }
                    )
                    : null,
            }
        );
    }
}
