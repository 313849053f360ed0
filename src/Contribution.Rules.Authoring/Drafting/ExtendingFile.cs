using System.Globalization;
using System.Text.Json.Nodes;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Places;

namespace Contribution.Rules.Authoring.Drafting;

/// <summary>A new file that extends a rule set: its document, and the values that the parent leaves open.</summary>
internal sealed class ExtendingFile(RuleSet set, NewPlace place)
{
    public string Write()
    {
        JsonObject file = new()
        {
            ["format"] = HeaderCheck.Format,
            ["jurisdiction"] = place.Jurisdiction,
            ["insurance"] = ChoiceNames.Of(set.Id.Insurance),
            ["appliesBelow"] = PlaceCodes.HasPlacesBelow(place.Jurisdiction),
            ["contributionYears"] = DraftYears.Write(set, place.Year),
            ["extends"] = set.Id.Year == place.Year ? set.Id.Family : set.Id.ToString(),
            ["source"] = DraftJson.Source(set),
        };
        // The nation leaves it to the provinces whose average is read.
        if (set.Id.Jurisdiction == PlaceCodes.Nation && set.ReferenceWage is { } wage)
        {
            file["referenceWage"] = DraftJson.Write(Wanted.ReferenceWage(ChoiceNames.Of(wage.Scope)));
        }

        Add(file, "parameters", Open());
        Add(file, "amounts", Announced());
        return DraftJson.Text(file);
    }

    /// <summary>The figures that a file below may set.</summary>
    private JsonObject Open()
    {
        JsonObject open = [];
        foreach (Parameter parameter in set.Parameters.Where(one => one.ChildMaySet != ChildMaySet.Nothing))
        {
            open[parameter.Name] = new JsonObject
            {
                ["value"] = DraftJson.Write(Wanted.OwnFigure(parameter)),
                ["article"] = DraftJson.Write(Wanted.Article(parameter.Article)),
            };
        }

        return open;
    }

    /// <summary>The amounts that were announced for another year; they would be served stale.</summary>
    private JsonObject Announced()
    {
        JsonObject announced = [];
        foreach ((CitedAmount amount, decimal figure) in set.Id.Year == place.Year ? [] : set.Announced)
        {
            JsonObject part = [];
            if (amount.Text is string computed)
            {
                part["value"] = computed;
            }

            part["byYear"] = DraftYears.Figure(amount.Name, place.Year, figure.ToString(CultureInfo.InvariantCulture));
            part["article"] = DraftJson.Write(Wanted.Article(amount.Article));
            announced[amount.Name] = part;
        }

        return announced;
    }

    private static void Add(JsonObject file, string key, JsonObject parts)
    {
        if (parts.Count > 0)
        {
            file[key] = parts;
        }
    }
}
