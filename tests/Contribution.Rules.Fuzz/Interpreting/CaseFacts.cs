using System.Text.Json;

namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>The facts of requests that rules can read, by the names and in the order of docs/json-contract.md.</summary>
internal static class CaseFacts
{
    public static readonly string[] EmployerMoney =
    [
        "priorYearMonthlyTotalWages",
        "lastMonthTotalWages",
        "approvedMonthlyTotalWages",
        "previousYearBase",
        "determinedBase",
        "provisionalBase",
        "pensionBase",
    ];

    public static readonly string[] PersonMoney =
    [
        "priorYearMonthlyWage",
        "firstMonthWage",
        "lastMonthBasicWage",
        "lastMonthTotalWage",
        "approvedMonthlyWage",
        "declaredBase",
        "previousYearBase",
        "determinedBase",
        "provisionalBase",
        "pensionBase",
    ];

    public static readonly string[] PersonTruths =
    [
        "wageUndeterminable",
        "hardship",
        "exemptionProof",
        "wageInEmployerTotal",
    ];

    /// <summary>The facts in the order of <c>missing</c>.</summary>
    public static readonly string[] Order =
    [
        "referenceWage",
        "persons.individualBases",
        "persons.exemptWages",
        "persons.exemptWagesOutside",
        "employer.priorYearMonthlyTotalWages",
        "employer.lastMonthTotalWages",
        "employer.approvedMonthlyTotalWages",
        "employer.previousYearBase",
        "employer.determinedBase",
        "employer.provisionalBase",
        "employer.provisionalMonths",
        "employer.pensionBase",
        "employer.realNameHeadcount",
        "person.priorYearMonthlyWage",
        "person.firstMonthWage",
        "person.lastMonthBasicWage",
        "person.lastMonthTotalWage",
        "person.approvedMonthlyWage",
        "person.declaredBase",
        "person.previousYearBase",
        "person.determinedBase",
        "person.provisionalBase",
        "person.provisionalMonths",
        "person.pensionBase",
    ];

    public static IEnumerable<KeyValuePair<string, object?>> Employer(JsonElement? employer)
    {
        yield return new("employer.kind", Text(employer, "kind") ?? "none");
        yield return new("employer.restructuring", employer is null ? null : Text(employer, "restructuring") ?? "none");
        yield return new(
            "employer.materialsComplete",
            employer is null ? null : Truth(employer, "materialsComplete", true)
        );
        foreach (string name in EmployerMoney.Append("provisionalMonths").Append("realNameHeadcount"))
        {
            yield return new("employer." + name, Number(employer, name));
        }
    }

    public static IEnumerable<KeyValuePair<string, object?>> Person(JsonElement person)
    {
        yield return new("person.category", Text(person, "category"));
        yield return new("person.correction", Text(person, "correction") ?? "none");
        foreach (string name in PersonTruths)
        {
            yield return new("person." + name, Truth(person, name, name == "wageInEmployerTotal"));
        }

        foreach (string name in PersonMoney.Append("provisionalMonths"))
        {
            yield return new("person." + name, Number(person, name));
        }
    }

    /// <summary>A reference wage a month; a year's is divided by twelve exactly.</summary>
    public static Fraction? Wage(JsonElement? wages, string scope) =>
        Given(wages, scope) is not JsonElement given ? null
        : given.ValueKind == JsonValueKind.Object ? Number(given, "annual") / Fraction.From(12)
        : Fraction.Parse(given.GetRawText());

    public static Fraction? Number(JsonElement? owner, string name) =>
        Given(owner, name) is JsonElement value ? Fraction.Parse(value.GetRawText()) : null;

    public static string? Text(JsonElement? owner, string name) => Given(owner, name)?.GetString();

    public static bool Truth(JsonElement? owner, string name, bool byDefault) =>
        Given(owner, name)?.GetBoolean() ?? byDefault;

    public static JsonElement? Given(JsonElement? owner, string name) =>
        owner is { ValueKind: JsonValueKind.Object } it
        && it.TryGetProperty(name, out JsonElement value)
        && value.ValueKind != JsonValueKind.Null
            ? value
            : null;
}
