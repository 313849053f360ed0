using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Contribution.Rules.Fuzz.Running;

namespace Contribution.Rules.Fuzz.Mutating;

/// <summary>Changes the structure of JSON: values, properties and, in rule files, the words of expressions.</summary>
internal sealed partial class JsonMutator(Dice dice)
{
    private static readonly string[] Numbers =
    [
        "0",
        "-1",
        "0.005",
        "0.01",
        "0.6000001",
        "1e3",
        "1E-30",
        "12",
        "2011",
        "9999999999.99",
        "10000000000",
        "79228162514264337593543950336",
        "9223372036854775808",
        "1e400",
        "0.0000000000000000000001",
    ];
    private static readonly string[] Words =
    [
        "and",
        "or",
        "not(",
        ")",
        "(",
        "<",
        "<=",
        "=",
        "!=",
        ">=",
        ">",
        "+",
        "-",
        "*",
        "/",
        "null",
        "true",
        "min(",
        "max(",
        ",",
        "between",
        "in",
        "referenceWage",
        "floor",
        "ceiling",
        "person.priorYearMonthlyWage",
        "person.determinedBase",
        "person.hardship",
        "person.category",
        "employee",
        "employer.kind",
        "enterprise",
        "employer.priorYearMonthlyTotalWages",
        "persons.individualBases",
        "persons.headcount",
        "status",
        "base",
        "0.6",
        "1",
        "9999999999.99",
        "1000000000000000000000",
    ];
    private static readonly string[] Texts =
    [
        "",
        "*",
        "none",
        "null",
        "employee",
        "determined",
        "provisional",
        "notInsured",
        "halfEven",
        "up",
        "city",
        "2011",
        "230600",
        "own-wage",
        "floor",
        "\u0000\u001b[2J\u202e",
        "=1+1",
        "王\ud842\udfb7",
    ];

    /// <summary>Some changes, one after the other.</summary>
    public void Mutate(JsonNode root)
    {
        for (int left = 1 + dice.Below(3); left > 0; left--)
        {
            JsonNode[] all = [.. All(root)];
            Change(dice.Pick(all));
        }
    }

    private static IEnumerable<JsonNode> All(JsonNode node) =>
        node switch
        {
            JsonObject json => json.SelectMany(property => property.Value is JsonNode value ? All(value) : [])
                .Append(node),
            JsonArray array => array.SelectMany(item => item is JsonNode value ? All(value) : []).Append(node),
            _ => [node],
        };

    private void Change(JsonNode node)
    {
        switch (node)
        {
            case JsonObject json when json.Count > 0:
                ChangeObject(json);
                break;
            case JsonArray array:
                ChangeArray(array);
                break;
            case JsonValue value when value.Parent is not null:
                value.ReplaceWith(
                    value.TryGetValue(out string? text) && !dice.OneIn(6) ? JsonValue.Create(ChangeText(text)) : Any()
                );
                break;
            default:
                break;
        }
    }

    private void ChangeObject(JsonObject json)
    {
        string name = dice.Pick([.. json.Select(property => property.Key)]);
        switch (dice.Below(5))
        {
            case 0:
                json.Remove(name);
                break;
            case 1:
                json[name] = Any();
                break;
            case 2:
                json[dice.Pick(name + "x", "rounding", "byYear", "precedes", "overrides", "extends", "status")] = json[
                    name
                ]
                    ?.DeepClone();
                break;
            default:
                string other = dice.Pick([.. json.Select(property => property.Key)]);
                (JsonNode? one, JsonNode? two) = (json[name]?.DeepClone(), json[other]?.DeepClone());
                (json[name], json[other]) = (two, one);
                break;
        }
    }

    private void ChangeArray(JsonArray array)
    {
        int place = dice.Below(array.Count + 1);
        if (place == array.Count || dice.OneIn(3))
        {
            array.Insert(
                place,
                array.Count > 0 && !dice.OneIn(3) ? array[dice.Below(array.Count)]?.DeepClone() : Any()
            );
        }
        else
        {
            array.RemoveAt(place);
        }
    }

    private string ChangeText(string text)
    {
        MatchCollection words = Word().Matches(text);
        if (words.Count < 2 || dice.OneIn(8))
        {
            return dice.Pick(Texts);
        }

        Match word = dice.Pick(words);
        string replaced = dice.Below(4) switch
        {
            0 => "",
            1 => word.Value + " " + dice.Pick(Words),
            2 => dice.Pick(words).Value,
            _ => dice.Pick(Words),
        };
        return $"{text[..word.Index]}{replaced}{text[(word.Index + word.Length)..]}";
    }

    private JsonNode? Any() =>
        dice.Below(8) switch
        {
            0 => null,
            1 => JsonValue.Create(dice.OneIn(2)),
            2 => new JsonArray(),
            3 => new JsonObject(),
            4 => JsonValue.Create(dice.Pick(Texts)),
            _ => JsonNode.Parse(dice.Pick(Numbers)),
        };

    [GeneratedRegex(@"[\w.]+|[<>!]?=|[^\s\w]")]
    private static partial Regex Word();
}
