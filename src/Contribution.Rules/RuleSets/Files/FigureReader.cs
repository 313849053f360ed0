using System.Text.Json;
using Contribution.Rules.Json;

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
            }
        );
    }
}
