using System.Globalization;
using System.Text.Json;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;

namespace Contribution.Rules.Authoring.Verification;

/// <summary>
/// Finds expectations that no result can have: a text where results have a number or a list, a status that there is not. A
/// text would be compared as if it were the number, and a word as if the rules had come out otherwise.
/// </summary>
internal static class ExpectedForm
{
    private static readonly string[] Numbers = ["base", "adjustment", "value"];
    private static readonly string[] Lists = ["missing", "layers"];
    private static readonly string[] ErrorKinds = ["invalidRequest", "notCovered"];

    /// <summary>The fault of an expected value; null where results can have it.</summary>
    /// <param name="name">The name of its property: <c>base</c>.</param>
    /// <param name="value">The value.</param>
    public static Fault? FindFault(string name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        string text = value.GetString()!;
        return Numbers.Contains(name) ? WrongType(text, "number", Quoted(text))
            : Lists.Contains(name) ? WrongType(text, "array", words: null)
            : name == "status" ? Unknown("determinationStatus", [.. ChoiceNames.Of(typeof(DeterminationStatus))], text)
            : name == "kind" ? Unknown("errorKind", ErrorKinds, text)
            : null;
    }

    private static Fault WrongType(string text, string allowed, FaultWords? words) =>
        new(FaultCode.WrongType, "", $"\"{text}\"", allowed) { Words = words };

    /// <summary>Words for a number in quotation marks; null for any other text.</summary>
    private static FaultWords? Quoted(string text) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out _
        )
            ? FaultWords.Saying(
                new Wording(
                    $"“{text}”带引号，是文本；数字不带引号：{text}",
                    $"\"{text}\" is a text; a number has no quotation marks: {text}"
                )
            )
            : null;

    private static Fault? Unknown(string group, string[] known, string text)
    {
        string? nearest = NamedChoices.FindNearest(group, known, text);
        return known.Contains(text)
            ? null
            : new Fault(FaultCode.UnknownValue, "", text, string.Join(", ", known))
            {
                Nearest = nearest,
                Words = NamedChoices.Unknown(group, known, nearest),
            };
    }
}
