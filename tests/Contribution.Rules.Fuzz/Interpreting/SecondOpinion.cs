using System.Globalization;
using System.Text.Json;

namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>
/// Answers requests from the rule files as the documents describe it, slowly and exactly. It shares no code with the
/// library, so that a mistake of either shows.
/// </summary>
internal sealed class SecondOpinion(RuleFolders folders)
{
    /// <summary>The result of a valid request, each value with its path, or the error that it is refused with.</summary>
    public Leaves Answer(JsonElement request)
    {
        string jurisdiction = CaseFacts.Text(request, "jurisdiction")!;
        string insurance = CaseFacts.Text(request, "insurance")!;
        int year = request.GetProperty("contributionYear").GetInt32();
        string? requestId = CaseFacts.Text(request, "requestId");
        EffectiveRules? rules = folders.Find(jurisdiction, insurance, year);
        if (rules is null)
        {
            return Leaves.Error(requestId, "notCovered", ["notCovered"]);
        }

        string[] faults = [.. new Refusals(rules).Codes(request).Distinct(StringComparer.Ordinal)];
        return faults.Length > 0
            ? Leaves.Error(requestId, "invalidRequest", faults)
            : Result(rules, request, requestId);
    }

    private static Leaves Result(EffectiveRules rules, JsonElement request, string? requestId)
    {
        Leaves result = new();
        JsonElement? wages = CaseFacts.Given(request, "referenceWages");
        Fraction? wage = rules.WageScope is null ? null : CaseFacts.Wage(wages, rules.WageScope);
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

        if (wage is Fraction known)
        {
            result.Add("/referenceWage/value", known.InFen());
            result.AddText("/referenceWage/scope", rules.WageScope);
            result.AddText("/referenceWage/population", rules.Population);
            result.AddText("/referenceWage/origin", "request");
        }

        result.AddText("/ruleSet/id", rules.Id);
        result.AddText("/ruleSet/document", rules.File.Document(rules.Year).Name);
        result.AddTexts("/ruleSet/layers", rules.Layers);
        result.AddText("/ruleSet/origin", rules.IsFromFolder ? "directory" : "embedded");
        Roll roll = new(rules, wage);
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
        new ResultFindings(rules, wages, wage).AddTo(result, roll.Findings);
        return result;
    }
}
