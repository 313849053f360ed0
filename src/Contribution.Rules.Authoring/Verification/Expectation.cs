using System.Globalization;
using System.Text.Json;
using Contribution.Rules.Faults;

namespace Contribution.Rules.Authoring.Verification;

/// <summary>Compares a result with the expectation of a case: all that the case names, exactly.</summary>
internal static class Expectation
{
    private const string ErrorKind = "error.kind";

    // Two decimals, as results have money. Further ones are kept, so that no figure of a case is rounded to that of a result.
    private const string Figure = "0.00##########################";

    // Texts for people are not compared: those of findings, and findingsMention, in which a case says what they mention.
    private const string Remarks = "findingsMention";

    private static readonly string[] Places =
    [
        "error",
        "ruleSet",
        "period",
        "referenceWage",
        "employer",
        "persons",
        "findings",
        Remarks,
    ];
    private static readonly Dictionary<string, string[]> Headings = new()
    {
        ["ruleSet"] = ["id", "document", "layers", "origin", "hash", "engineVersion"],
        ["period"] = ["from", "through"],
        ["referenceWage"] = ["value", "scope", "population", "document", "trust", "origin"],
    };

    // Findings on missing input, which a case may leave out on purpose: compared only where a case names them.
    private static readonly string[] OfTheRequest = [FindingCode.ReferenceWageOnFile, FindingCode.NoPersons];
    private static readonly string[] Fields = ["id", "base", "status", "rule", "article", "adjustment", "missing"];

    public static IEnumerable<CaseDifference> Differences(JsonElement expect, JsonElement actual)
    {
        CaseDifference[] unknown = [.. Unknown("", expect, Places)];
        if (unknown.Length > 0)
        {
            return unknown;
        }

        JsonElement error = At(expect, "error");
        JsonElement refusal = At(actual, "error");
        if (error.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null))
        {
            return Unknown("", expect, ["error", Remarks]).Concat(Error(error, refusal));
        }

        if (refusal.ValueKind != JsonValueKind.Undefined)
        {
            return Compare(ErrorKind, "-", Text(At(refusal, "kind")));
        }

        IEnumerable<CaseDifference> differences = Headings
            .Keys.Where(heading => expect.TryGetProperty(heading, out _))
            .SelectMany(heading => Heading(heading, At(expect, heading), At(actual, heading)));
        if (expect.TryGetProperty("employer", out JsonElement employer))
        {
            differences = differences.Concat(Answer("employer", employer, At(actual, "employer")));
        }

        if (expect.TryGetProperty("persons", out JsonElement persons))
        {
            JsonElement[] expected = List(persons);
            JsonElement[] answers = List(At(actual, "persons"));
            differences = differences
                .Concat(Compare("persons", $"{expected.Length}", $"{answers.Length}"))
                .Concat(
                    expected
                        .Zip(answers)
                        .SelectMany((pair, place) => Answer($"persons/{place}", pair.First, pair.Second))
                );
        }

        if (expect.TryGetProperty("findings", out JsonElement findings))
        {
            string[] expected = Codes(findings);
            string[] found =
            [
                .. Codes(At(actual, "findings"))
                    .Where(code => !OfTheRequest.Contains(code) || expected.Contains(code, StringComparer.Ordinal)),
            ];
            differences = differences.Concat(Compare("findings", Listed(expected), Listed(found)));
        }

        return [.. differences];
    }

    /// <summary>Compares the kind of the error, which the case has to name: an answer has none.</summary>
    private static IEnumerable<CaseDifference> Error(JsonElement expect, JsonElement actual) =>
        At(expect, "kind").ValueKind == JsonValueKind.String
            ? Unknown("error/", expect, ["kind"])
                .Concat(Value(ErrorKind, "kind", At(expect, "kind"), At(actual, "kind")))
            : Whole("error", expect, actual);

    /// <summary>Compares the heading of the result: the properties that are named, or that there is none.</summary>
    private static IEnumerable<CaseDifference> Heading(string place, JsonElement expect, JsonElement actual) =>
        expect.ValueKind == JsonValueKind.Object
            ? Unknown(place + "/", expect, Headings[place])
                .Concat(
                    expect
                        .EnumerateObject()
                        .SelectMany(named =>
                            Value($"{place}/{named.Name}", named.Name, named.Value, At(actual, named.Name))
                        )
                )
            : Whole(place, expect, actual);

    private static IEnumerable<CaseDifference> Answer(string place, JsonElement expect, JsonElement actual) =>
        expect.ValueKind != JsonValueKind.Object
            ? Whole(place, expect, actual)
            : Unknown(place + "/", expect, Fields)
                .Concat(
                    Fields
                        .Where(field => expect.TryGetProperty(field, out _))
                        .SelectMany(field => Value($"{place}/{field}", field, At(expect, field), At(actual, field)))
                );

    /// <summary>Compares one value, unless no result can have the expected one.</summary>
    private static IEnumerable<CaseDifference> Value(
        string place,
        string name,
        JsonElement expect,
        JsonElement actual
    ) =>
        ExpectedForm.FindFault(name, expect) is Fault refused
            ? [new CaseDifference(place, Text(actual), Text(expect)) { Refused = refused }]
            : Compare(place, Text(expect), Text(actual));

    /// <summary>Compares what the case does not write as an object: null expects that there is none.</summary>
    private static IEnumerable<CaseDifference> Whole(string place, JsonElement expect, JsonElement actual) =>
        Compare(place, Text(expect), actual.ValueKind == JsonValueKind.Undefined ? "-" : "{ … }");

    /// <summary>A misspelt name would expect nothing.</summary>
    private static IEnumerable<CaseDifference> Unknown(string place, JsonElement expect, string[] known) =>
        expect
            .EnumerateObject()
            .Where(property => !known.Contains(property.Name))
            .Select(property => CaseDifference.Unknown(place + property.Name, known));

    private static JsonElement[] List(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [];

    private static IEnumerable<CaseDifference> Compare(string place, string expected, string actual)
    {
        if (expected != actual)
        {
            yield return new CaseDifference(place, actual, expected);
        }
    }

    private static string[] Codes(JsonElement findings) =>
        findings.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? []
        : findings.ValueKind != JsonValueKind.Array ? [Text(findings)]
        :
        [
            .. List(findings)
                .Select(finding => Text(finding.ValueKind == JsonValueKind.Object ? At(finding, "code") : finding)),
        ];

    private static string Listed(string[] codes) => codes.Length == 0 ? "-" : string.Join(", ", codes);

    private static string Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Undefined or JsonValueKind.Null => "-",
            JsonValueKind.Number when value.TryGetDecimal(out decimal number) => number.ToString(
                Figure,
                CultureInfo.InvariantCulture
            ),
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Text)),
            _ => value.GetRawText(),
        };

    private static JsonElement At(JsonElement json, string property) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(property, out JsonElement value)
            ? value
            : default;
}
