using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Building.Layering;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building.Provisions;

/// <summary>Reads the documents by which a rule set changed after its period was closed.</summary>
internal static class RetroactiveBuilder
{
    /// <summary>
    /// Those of the file and of all that it extends, each of the year that is built: what changes above changes what
    /// rests on it.
    /// </summary>
    public static ImmutableArray<RetroactiveChange> Build(Layers layers, List<Fault> faults) =>
        [
            .. layers
                .All.SelectMany(layer => OfLayer(layer, faults))
                .DistinctBy(change =>
                    (change.Document, change.Article, change.Issued, change.Reading?.Zh, change.Reading?.En)
                ),
        ];

    private static IEnumerable<RetroactiveChange> OfLayer(Layer layer, List<Fault> faults)
    {
        RetroactivePart[] written = layer.File.Retroactive ?? [];
        for (int index = 0; index < written.Length; index++)
        {
            RetroactivePart change = written[index];
            string path = JsonPath.Child("/retroactive", index);
            Part<RetroactivePart> part = new(change.Document, change, layer, path);
            Required.Text(part, "document", change.Document, faults);
            Required.Text(part, "article", change.Article, faults);
            CheckYears(part, faults);
            if (change.Years is null || (change.Years.From <= layer.Year && layer.Year <= change.Years.Last))
            {
                yield return new RetroactiveChange(document: change.Document, article: change.Article)
                {
                    Issued = change.Issued,
                    Reading = Required.InBoth(part, "reading", change.Reading, faults),
                };
            }
        }
    }

    private static void CheckYears(Part<RetroactivePart> part, List<Fault> faults)
    {
        YearsPart covered = part.Layer.File.ContributionYears;
        if (
            part.Value.Years is { } years
            && (years.From < covered.From || years.Last > covered.Last || years.Last < years.From)
        )
        {
            faults.Add(
                part,
                FaultCode.OutOfRange,
                "years",
                string.Create(CultureInfo.InvariantCulture, $"{years.From} … {years.Last}"),
                string.Create(CultureInfo.InvariantCulture, $"{covered.From} ≤ from ≤ through ≤ {covered.Last}")
            );
        }
    }
}
