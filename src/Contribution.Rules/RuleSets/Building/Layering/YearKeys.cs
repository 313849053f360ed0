using System.Globalization;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building.Layering;

/// <summary>Checks that the years of values by year are years that the file covers.</summary>
internal static class YearKeys
{
    /// <summary>Checks the years of all values by year in the layers.</summary>
    public static void Check(Layers layers, List<Fault> faults)
    {
        foreach (Layer layer in layers.All)
        {
            RuleFile file = layer.File;
            Check(layer, "/sourceByYear", file.SourceByYear?.Keys, faults);
            Check(layer, "/contributionYears/periods", file.ContributionYears.Periods?.Keys, faults);
            Check(layer, "/rounding/byYear", file.Rounding?.ByYear?.Keys, faults);
            foreach ((string name, ParameterPart part) in file.Parameters ?? [])
            {
                Check(layer, JsonPath.Child("/parameters", name) + "/byYear", part.ByYear?.Keys, faults);
            }

            foreach ((string name, FigurePart part) in file.Figures ?? [])
            {
                string path = JsonPath.Child("/figures", name);
                Check(layer, path + "/fromByYear", part.FromByYear?.Keys, faults);
                Check(layer, path + "/rounding/byYear", part.Rounding?.ByYear?.Keys, faults);
            }

            foreach ((string name, TiersPart part) in file.Tiers ?? [])
            {
                string path = JsonPath.Child("/tiers", name);
                Check(layer, path + "/byYear", part.ByYear?.Keys, faults);
                Check(layer, path + "/rounding/byYear", part.Rounding?.ByYear?.Keys, faults);
            }

            foreach ((string name, AmountPart part) in file.Amounts ?? [])
            {
                string path = JsonPath.Child("/amounts", name);
                Check(layer, path + "/byYear", part.ByYear?.Keys, faults);
                Check(layer, path + "/rounding/byYear", part.Rounding?.ByYear?.Keys, faults);
            }
        }
    }

    private static void Check(Layer layer, string path, IEnumerable<string>? keys, List<Fault> faults)
    {
        YearsPart years = layer.File.ContributionYears;
        IEnumerable<string> wrong = (keys ?? []).Where(key =>
            !YearsPart.TryReadYear(key, out int named) || named < years.From || named > years.Last
        );
        faults.AddRange(
            wrong.Select(key => new Fault(
                FaultCode.OutOfRange,
                path,
                key,
                string.Create(CultureInfo.InvariantCulture, $"{years.From} … {years.Last}")
            )
            {
                File = layer.Name,
            })
        );
    }
}
