using System.Text.Json.Nodes;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Places;

namespace Contribution.Rules.Authoring.Drafting;

/// <summary>
/// A copy of a rule file for another place or year. The rules stay as they are; parts that cite the old circular are blank.
/// A part that cites a document of its own keeps it: that document covers the new place too.
/// </summary>
internal sealed class CopiedFile(RuleSet set, RuleSetCatalogue catalogue, NewPlace place)
{
    private readonly Layer _layer = catalogue.LayerOf(set.Id)!;

    public string Write()
    {
        JsonObject copy = [];
        JsonNode file = JsonNode.Parse(
            JsonText.WithoutMark(_layer.Utf8).Span,
            documentOptions: RuleFileSyntax.Options
        )!;
        foreach ((string key, JsonNode? value) in file.AsObject())
        {
            if (Copied(key, value) is { } copied)
            {
                copy[key] = copied;
            }

            if (key == "insurance")
            {
                copy["appliesBelow"] = PlaceCodes.HasPlacesBelow(place.Jurisdiction);
            }
        }

        return DraftJson.Text(copy);
    }

    private JsonNode? Copied(string key, JsonNode? value) =>
        key switch
        {
            "$schema" or "appliesBelow" or "sourceByYear" or "retroactive" => null,
            "jurisdiction" => place.Jurisdiction,
            "contributionYears" => DraftYears.Write(set, place.Year),
            "extends" => Extends(value!.GetValue<string>()),
            "source" => DraftJson.Source(set),
            "referenceWage" => DraftJson.Write(Wanted.ReferenceWage(ChoiceNames.Of(set.ReferenceWage!.Scope))),
            "rounding" => OfYear(value!.AsObject()),
            "parameters" => Each(value!, Parameter),
            "figures" => Each(value!, (_, part) => Figure(part)),
            "amounts" => Each(value!, Amount),
            "tiers" => Each(value!, (_, part) => Tiers(part)),
            "individualBase" or "employerBase" or "findings" or "procedure" => new JsonArray([
                .. value!.AsArray().Select(part => Cited(part!)),
            ]),
            "trueUp" => Cited(value!),
            _ => value?.DeepClone(),
        };

    /// <summary>The same parent rule set where it has the new year too; else a blank for the author to fill in.</summary>
    private JsonNode Extends(string extends)
    {
        RuleSetId above = set.Layers[0];
        bool pinned = extends != above.Family;
        return pinned || catalogue.LayerOf(above.OfYear with { Year = place.Year }) is not null
            ? JsonValue.Create(extends)
            : DraftJson.Write(Wanted.Extends(above.ToString()));
    }

    private JsonObject Parameter(string name, JsonObject part)
    {
        JsonObject copy = Cited(part);
        JsonNode? value = FigureOfYear(part) ?? part["value"];
        copy.Remove("byYear");
        copy["value"] = part.ContainsKey("source")
            ? value?.DeepClone()
            : DraftJson.Write(Wanted.Figure(name, place.Year, value?.ToJsonString() ?? "0.60"));
        return copy;
    }

    private JsonObject Amount(string name, JsonObject part)
    {
        JsonObject copy = Cited(part);
        copy.Remove("byYear");
        if (FigureOfYear(part) is { } announced)
        {
            copy["byYear"] = DraftYears.Figure(name, place.Year, announced.ToJsonString());
        }

        return copy;
    }

    /// <summary>A figure of another year or place, with the form of its wage that is read in the rule set's year.</summary>
    private JsonObject Figure(JsonObject part)
    {
        JsonObject copy = Cited(part);
        copy.Remove("fromByYear");
        if (part["fromByYear"]?[DraftYears.Key(set.Id.Year)] is { } from)
        {
            copy["from"] = from.DeepClone();
        }

        return copy;
    }

    /// <summary>A list of tiers, as it is in the rule set's year.</summary>
    private JsonObject Tiers(JsonObject part)
    {
        JsonObject copy = Cited(part);
        copy.Remove("byYear");
        foreach ((string key, JsonNode? value) in part["byYear"]?[DraftYears.Key(set.Id.Year)]?.AsObject() ?? [])
        {
            copy[key] = value?.DeepClone();
        }

        return copy;
    }

    /// <summary>The figure of the rule set's year, where the part has one by year.</summary>
    private JsonNode? FigureOfYear(JsonObject part)
    {
        JsonNode? figure = part["byYear"]?[DraftYears.Key(set.Id.Year)];
        return figure is JsonObject described ? described["value"] : figure;
    }

    /// <summary>Copies the rounding of the rule set's year, without its note on the old circular.</summary>
    private JsonObject OfYear(JsonObject rounding)
    {
        JsonNode ofYear = rounding["byYear"]?[DraftYears.Key(set.Id.Year)] ?? rounding;
        return new JsonObject { ["step"] = ofYear["step"]!.DeepClone(), ["mode"] = ofYear["mode"]!.DeepClone() };
    }

    private JsonObject Cited(JsonNode part)
    {
        JsonObject copy = part.DeepClone().AsObject();
        if (part["rounding"] is JsonObject rounding)
        {
            copy["rounding"] = OfYear(rounding);
        }

        if (copy.ContainsKey("source"))
        {
            return copy;
        }

        copy.Remove("reading");
        copy["article"] = DraftJson.Write(Wanted.Article(copy["article"]!.GetValue<string>()));
        if (copy["quote"] is { } quote)
        {
            copy["quote"] = DraftJson.Write(Wanted.Quote(quote.GetValue<string>()));
        }

        return copy;
    }

    private static JsonObject Each(JsonNode parts, Func<string, JsonObject, JsonObject> copy) =>
        new(
            parts
                .AsObject()
                .Select(part => KeyValuePair.Create(part.Key, (JsonNode?)copy(part.Key, part.Value!.AsObject())))
        );
}
