using System.Text.Json.Nodes;

namespace Contribution.Rules.Tests.Released;

/// <summary>
/// A released result beside the one of today, without what tells where the rules lay, how they were worded, and who
/// computed. Sentences are compared with the width of their punctuation folded. A base that was undetermined for want of a reference wage stands as it is today, with what rests on it.
/// </summary>
internal static class AnsweredSince
{
    private const string Wage = "referenceWages.";
    private const string Sum = "persons.individualBases";

    /// <summary>Both results, equal where no answer that was given has changed.</summary>
    public static (string Then, string Now) Compare(string then, string now)
    {
        JsonObject old = Lasting(then);
        JsonObject today = Lasting(now);
        JsonArray? persons = old["persons"] as JsonArray;
        bool waited = false;
        for (int place = 0; place < (persons?.Count ?? 0); place++)
        {
            if (Waits(persons![place]!, Wage))
            {
                waited = true;
                persons[place] = today["persons"]![place]!.DeepClone();
            }
        }

        if (old["employer"] is JsonObject employer && (Waits(employer, Wage) || (waited && Waits(employer, Sum))))
        {
            old["employer"] = today["employer"]!.DeepClone();
        }

        return (old.ToJsonString(), today.ToJsonString());
    }

    private static bool Waits(JsonNode answer, string fact) =>
        (string?)answer["status"] == "undetermined"
        && answer["missing"]!.AsArray().Any(missing => ((string)missing!).StartsWith(fact, StringComparison.Ordinal));

    private static JsonObject Lasting(string result)
    {
        JsonObject json = JsonNode.Parse(Width.Folded(result))!.AsObject();
        foreach (string property in (string[])["origin", "hash", "engineVersion"])
        {
            json["ruleSet"]?.AsObject().Remove(property);
        }

        return json;
    }
}
