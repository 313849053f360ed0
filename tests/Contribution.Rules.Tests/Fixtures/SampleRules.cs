using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Contribution.Rules.Tests.Fixtures;

/// <summary>A small rule file that loads, and variations of it.</summary>
internal static class SampleRules
{
    public const string Id = "990000/pension/2020";

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private const string Plain = """
        {
          "format": 1,
          "jurisdiction": "990000",
          "insurance": "pension",
          "contributionYears": { "from": 2020, "through": 2021 },
          "source": { "document": "测试〔2020〕1号" },
          "covers": { "categories": ["employee"], "kinds": ["enterprise"] },
          "referenceWage": "city",
          "rounding": { "step": 0.01, "mode": "halfUp" },
          "parameters": {
            "ratio": { "value": 0.60, "article": "一" },
            "top": { "value": 3.00, "article": "一" }
          },
          "amounts": {
            "floor": { "value": "ratio * referenceWage", "article": "一" },
            "ceiling": { "value": "top * referenceWage", "article": "一" }
          },
          "define": { "known": "person.priorYearMonthlyWage != null and referenceWage != null" },
          "individualBase": [
            { "id": "own-wage", "article": "一", "when": "known", "base": "person.priorYearMonthlyWage" },
            {
              "id": "floor",
              "article": "一",
              "overrides": ["own-wage"],
              "when": "person.priorYearMonthlyWage < floor",
              "base": "floor"
            }
          ],
          "employerBase": [
            {
              "id": "sum",
              "article": "二",
              "when": "persons.individualBases != null",
              "base": "persons.individualBases"
            }
          ]
        }
        """;

    /// <summary>
    /// The file with some places set, each a JSON Pointer with JSON (null takes the place away, <c>-</c> adds to a list).
    /// </summary>
    public static string Text(params (string Pointer, string? Json)[] edits) =>
        edits
            .Aggregate(JsonNode.Parse(Plain)!, (file, edit) => Edited(file, edit.Pointer, edit.Json))
            .ToJsonString(Layout);

    /// <summary>A file that extends another and says no more than it must.</summary>
    public static string Child(string extends, string jurisdiction, params (string Pointer, string? Json)[] edits)
    {
        string text = $$"""
            {
              "format": 1, "jurisdiction": "{{jurisdiction}}", "insurance": "pension", "extends": "{{extends}}",
              "contributionYears": { "from": 2020, "through": 2021 },
              "source": { "document": "测试〔2020〕{{jurisdiction}}号" }
            }
            """;
        return edits
            .Aggregate(JsonNode.Parse(text)!, (file, edit) => Edited(file, edit.Pointer, edit.Json))
            .ToJsonString(Layout);
    }

    private static JsonNode Edited(JsonNode file, string pointer, string? json)
    {
        string[] way = pointer.Split('/')[1..];
        JsonNode parent = file;
        foreach (string step in way[..^1])
        {
            parent = parent is JsonArray list
                ? list[int.Parse(step, CultureInfo.InvariantCulture)]!
                : parent[step] ?? (parent.AsObject()[step] = new JsonObject());
        }

        JsonNode? value = json is null ? null : JsonNode.Parse(json);
        switch (parent)
        {
            case JsonArray list when way[^1] == "-":
                list.Add(value);
                break;
            case JsonArray list when json is null:
                list.RemoveAt(int.Parse(way[^1], CultureInfo.InvariantCulture));
                break;
            case JsonArray list:
                list[int.Parse(way[^1], CultureInfo.InvariantCulture)] = value;
                break;
            case JsonObject properties when json is null:
                properties.Remove(way[^1]).Should().BeTrue("an edit changes something: {0}", pointer);
                break;
            default:
                parent[way[^1]] = value;
                break;
        }

        return file;
    }
}
