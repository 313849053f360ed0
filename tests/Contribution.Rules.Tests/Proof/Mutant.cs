using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Contribution.Rules.Tests.Proof;

/// <summary>A rule file with one fault seeded on purpose.</summary>
/// <param name="Name">The change.</param>
/// <param name="Text">The rule file.</param>
internal sealed record Mutant(string Name, string Text)
{
    private static readonly string[] Determinations = ["individualBase", "employerBase"];
    private static readonly string[] Expressions = ["when", "base"];

    private static readonly JsonDocumentOptions Lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>Every fault that is seeded in a rule file, one at a time.</summary>
    public static IEnumerable<Mutant> Of(string file)
    {
        JsonNode original = JsonNode.Parse(file, documentOptions: Lenient)!;
        return Dropped(original).Concat(Unordered(original)).Concat(Rewritten(original)).Concat(Shifted(original));
    }

    /// <summary>Each rule dropped, with what others say of it.</summary>
    private static IEnumerable<Mutant> Dropped(JsonNode original) =>
        from determination in Determinations
        from id in Ids(original, determination)
        select Changed(
            original,
            $"{determination}: drop {id}",
            copy =>
            {
                JsonArray rules = copy[determination]!.AsArray();
                rules.Remove(rules.First(rule => (string)rule!["id"]! == id));
                foreach (
                    JsonArray names in rules
                        .SelectMany(rule => new[] { rule!["overrides"], rule["precedes"] })
                        .OfType<JsonArray>()
                )
                {
                    foreach (JsonNode? name in names.Where(name => (string)name! == id).ToArray())
                    {
                        names.Remove(name);
                    }
                }
            }
        );

    /// <summary>Each <c>overrides</c> and <c>precedes</c> removed.</summary>
    private static IEnumerable<Mutant> Unordered(JsonNode original) =>
        from determination in Determinations
        from id in Ids(original, determination)
        from key in new[] { "overrides", "precedes" }
        where Rule(original, determination, id)[key] is not null
        select Changed(
            original,
            $"{determination}: {id} without {key}",
            copy => Rule(copy, determination, id).AsObject().Remove(key)
        );

    /// <summary>Each comparison flipped and each null guard removed, in rules and in abbreviations.</summary>
    private static IEnumerable<Mutant> Rewritten(JsonNode original)
    {
        IEnumerable<(string Place, Func<JsonNode, JsonNode> Owner, string Key)> places =
            from determination in Determinations
            from id in Ids(original, determination)
            from key in Expressions
            where Rule(original, determination, id)[key] is not null
            select (
                $"{determination}: {id}.{key}",
                (Func<JsonNode, JsonNode>)(root => Rule(root, determination, id)),
                key
            );
        places = places.Concat(
            Named(original, "define")
                .Select(define =>
                    define.Value is JsonObject
                        ? (
                            "define: " + define.Key,
                            (Func<JsonNode, JsonNode>)(root => root["define"]![define.Key]!),
                            "value"
                        )
                        : ("define: " + define.Key, root => root["define"]!, define.Key)
                )
        );
        return from place in places
            let text = (string)place.Owner(original)[place.Key]!
            from rewritten in Rewrites(text)
            select Changed(original, $"{place.Place}: {rewritten}", copy => place.Owner(copy)[place.Key] = rewritten);
    }

    private static IEnumerable<string> Rewrites(string text)
    {
        foreach (Match comparison in Regex.Matches(text, "<=|>=|!=|<|>|="))
        {
            string flipped = comparison.Value switch
            {
                "<" => "<=",
                "<=" => "<",
                ">" => ">=",
                ">=" => ">",
                "=" => "!=",
                _ => "=",
            };
            yield return text[..comparison.Index] + flipped + text[(comparison.Index + comparison.Length)..];
        }

        foreach (Match guard in Regex.Matches(text, @"[\w.]+ != null and | and [\w.]+ != null"))
        {
            yield return text.Remove(guard.Index, guard.Length);
        }
    }

    /// <summary>Each parameter a little more and a little less.</summary>
    private static IEnumerable<Mutant> Shifted(JsonNode original) =>
        from parameter in Named(original, "parameters")
        from shift in new[] { 0.01m, -0.01m }
        select Changed(
            original,
            $"parameters: {parameter.Key} {shift:+0.00;-0.00}",
            copy =>
            {
                JsonObject shifted = copy["parameters"]![parameter.Key]!.AsObject();
                if (shifted["byYear"] is JsonObject years)
                {
                    foreach ((string year, JsonNode? value) in years.ToArray())
                    {
                        years[year] = (decimal)value! + shift;
                    }
                }
                else
                {
                    shifted["value"] = (decimal)shifted["value"]! + shift;
                }
            }
        );

    /// <summary>The entries of a file under a key, if there are any.</summary>
    private static IEnumerable<KeyValuePair<string, JsonNode?>> Named(JsonNode root, string key) =>
        root[key]?.AsObject() ?? [];

    private static IEnumerable<string> Ids(JsonNode root, string determination) =>
        root[determination]!.AsArray().Select(rule => (string)rule!["id"]!);

    private static JsonNode Rule(JsonNode root, string determination, string id) =>
        root[determination]!.AsArray().Single(rule => (string)rule!["id"]! == id)!;

    private static Mutant Changed(JsonNode original, string name, Action<JsonNode> change)
    {
        JsonNode copy = original.DeepClone();
        change(copy);
        return new Mutant(name, copy.ToJsonString());
    }
}
