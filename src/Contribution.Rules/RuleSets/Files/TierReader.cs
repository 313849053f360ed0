using Contribution.Rules.Json;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>Reads the lists of tiers of a checked rule file.</summary>
internal static class TierReader
{
    public static TiersPart Tiers(JsonFields tiers) =>
        PartReader.Plain(
            tiers,
            new TiersPart
            {
                Ratios = Ratios(tiers),
                Of = tiers.Text("of"),
                Amounts = PartReader.Texts(tiers, "amounts"),
                Rounding = PartReader.Rounding(tiers.Object("rounding")),
                ByYear = PartReader.Named(tiers, "byYear", OfYear),
                Within = PartReader.Texts(tiers, "within"),
                Article = tiers.Text("article")!,
                Source = PartReader.Source(tiers.Object("source")),
                Reading = PartReader.Wording(tiers, "reading"),
            }
        );

    private static TiersOfYear OfYear(JsonFields tiers) =>
        PartReader.Plain(
            tiers,
            new TiersOfYear
            {
                Ratios = Ratios(tiers),
                Of = tiers.Text("of"),
                Amounts = PartReader.Texts(tiers, "amounts"),
                Rounding = PartReader.Rounding(tiers.Object("rounding")),
            }
        );

    private static decimal[]? Ratios(JsonFields tiers) =>
        tiers.Items("ratios") is { } ratios ? Array.ConvertAll(ratios, tiers.NumberOf) : null;
}
