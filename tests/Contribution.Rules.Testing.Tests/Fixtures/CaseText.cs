namespace Contribution.Rules.Testing.Tests.Fixtures;

/// <summary>Texts of case files.</summary>
internal static class CaseText
{
    public const string Answered = """{ "error": null }""";

    public const string Person = """{ "id": "P-1", "category": "employee", "priorYearMonthlyWage": 1200.00 }""";

    public static string Of(string name, string expect = Answered, string person = Person) =>
        File(One(name, expect, person));

    public static string File(params IEnumerable<string> cases) => $$"""{ "cases": [{{string.Join(",", cases)}}] }""";

    public static string One(string name, string expect = Answered, string person = Person) =>
        $$"""
            { "name": "{{name}}", "article": "二(二)", "arithmetic": "0.60 × 2277.83",
              "request": {{Asked.Request(person, employer: null)}}, "expect": {{expect}} }
            """;
}
