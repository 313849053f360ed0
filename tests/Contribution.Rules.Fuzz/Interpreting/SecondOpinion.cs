using System.Globalization;
using System.Text.Json;

namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>
/// Answers requests from the rule files as the documents describe it, slowly and exactly. It shares no code with the
/// library, so that a mistake of either shows.
/// </summary>
internal sealed class SecondOpinion(RuleFolders folders, ReferenceTable table)
{
    /// <summary>The result of a valid request, each value with its path, or the error that it is refused with.</summary>
    public Leaves Answer(JsonElement request)
    {
        string jurisdiction = CaseFacts.Text(request, "jurisdiction")!;
        string insurance = CaseFacts.Text(request, "insurance")!;
        int year = request.GetProperty("contributionYear").GetInt32();
        string? requestId = CaseFacts.Text(request, "requestId");
        if (request.GetProperty("persons").EnumerateArray().Any(IsCorrectedForNothing))
        {
            return Leaves.Error(requestId, "invalidRequest", ["missing"]);
        }

        string? month = CaseFacts.Text(request, "contributionMonth");
        EffectiveRules[] parts = folders.PartsOf(jurisdiction, insurance, year);
        EffectiveRules[] fitting = month is null ? parts : Array.FindAll(parts, part => part.File.Has(year, month));
        if (fitting is not [EffectiveRules rules])
        {
            return fitting.Length > 1
                ? Leaves.Error(requestId, "invalidRequest", ["missing"])
                : Leaves.Error(requestId, "notCovered", ["notCovered"]);
        }

        WageGiven wage = WageGiven.From(request, rules, table);
        string[] faults = [.. new Refusals(rules).Codes(request, wage.Monthly).Distinct(StringComparer.Ordinal)];
        return faults.Length > 0
            ? Leaves.Error(requestId, "invalidRequest", faults)
            : Result(rules, request, requestId, wage);
    }

    private static bool IsCorrectedForNothing(JsonElement person) =>
        (CaseFacts.Text(person, "correction") ?? "none") != "none"
        && CaseFacts.Number(person, "determinedBase") is null;

    private static Leaves Result(EffectiveRules rules, JsonElement request, string? requestId, WageGiven wage)
    {
        Leaves result = new();
        result.Add("/format", "1");
        result.AddText("/requestId", requestId);
        result.AddText("/jurisdiction", CaseFacts.Text(request, "jurisdiction"));
        result.Add("/contributionYear", rules.Year.ToString(CultureInfo.InvariantCulture));
        result.AddText("/insurance", CaseFacts.Text(request, "insurance"));
        if (rules.File.Period(rules.Year) is (string from, string through))
        {
            result.AddText("/period/from", from);
            result.AddText("/period/through", through);
        }

        wage.AddTo(result, rules);
        result.AddText("/ruleSet/id", rules.Id);
        result.AddText("/ruleSet/document", rules.File.Document(rules.Year).Name);
        result.AddTexts("/ruleSet/layers", rules.Layers);
        result.AddText("/ruleSet/origin", rules.IsFromFolder ? "directory" : "embedded");
        string? day = CaseFacts.Text(request, "asKnownOn");
        Roll roll = new(rules, wage.Monthly, day);
        JsonElement? employer = CaseFacts.Given(request, "employer");
        Leaves persons = new();
        int place = 0;
        foreach (JsonElement person in request.GetProperty("persons").EnumerateArray())
        {
            roll.AddPerson(person, employer, $"/persons/{place++}", persons);
        }

        if (employer is JsonElement given)
        {
            roll.AddEmployer(given, result);
        }

        result.AddAll(persons);
        new ResultFindings(rules, wage, day).AddTo(result, roll.Findings);
        return result;
    }
}
