using System.Text;
using System.Text.Json.Nodes;
using Contribution.Rules.RuleSets.Canonical;

namespace Contribution.Rules.Tests.Fixtures;

/// <summary>
/// The shape that two rule sets share where they differ in figures, documents and words only: an engine runs the same steps for
/// both. Expressions, coverage, whether an amount is rounded, and whether it is announced belong to the shape.
/// </summary>
internal static class RuleShape
{
    private static readonly HashSet<string> Words =
    [
        "id",
        "period",
        "source",
        "retroactive",
        "layers",
        "appliesBelow",
        "article",
        "quote",
        "reading",
        "name",
        "names",
        "zh",
        "en",
        "trueUp",
        "procedure",
        "step",
        "mode",
    ];

    private static readonly HashSet<string> Figures = ["announced", "value"];

    /// <summary>The shape as text; equal texts are equal shapes.</summary>
    public static string Of(RuleSet set)
    {
        JsonObject form = JsonNode.Parse(Encoding.UTF8.GetString(CanonicalForm.Write(set)))!.AsObject();
        JsonObject parameters = form["parameters"]?.AsObject() ?? [];
        form["parameters"] = new JsonArray([.. parameters.Select(parameter => (JsonNode)parameter.Key)]);
        Strip(form);
        return form.ToJsonString();
    }

    private static void Strip(JsonObject form)
    {
        foreach ((string key, JsonNode? value) in form.ToArray())
        {
            if (Words.Contains(key) && value is not JsonObject { Count: 0 })
            {
                form.Remove(key);
            }
            else if (Figures.Contains(key) && decimal.TryParse(value?.ToString().Split('/')[0], out _))
            {
                form[key] = "figure";
            }
            else
            {
                StripAll(value);
            }
        }
    }

    private static void StripAll(JsonNode? value)
    {
        if (value is JsonObject inner)
        {
            Strip(inner);
        }
        else if (value is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                StripAll(item);
            }
        }
    }
}
