using System.Text;
using Contribution.Rules.Json;

namespace Contribution.Rules.Testing.Tests.Fixtures;

/// <summary>Answers to hold expectations against: an enterprise of Daqing in 2011, with a reference wage of 2277.83.</summary>
internal static class Asked
{
    public const string Employer = """{ "id": "E", "kind": "enterprise", "priorYearMonthlyTotalWages": 9000.00 }""";

    /// <summary>P-1 is below the floor, P-2 has no wage, P-3 is exempt without proof, P-4 was paid on 3600.00 so far.</summary>
    public const string Persons = """
        { "id": "P-1", "category": "employee", "priorYearMonthlyWage": 1200.00 },
        { "id": "P-2", "category": "employee" },
        { "id": "P-3", "category": "rehiredRetiree", "priorYearMonthlyWage": 2800.00 },
        { "id": "P-4", "category": "employee", "priorYearMonthlyWage": 4100.00,
          "provisionalBase": 3600.00, "provisionalMonths": 5 }
        """;

    public static Outcome<BasesResult> Answer(string persons = Persons, string? employer = Employer, int year = 2011) =>
        BasesJson.Read(Encoding.UTF8.GetBytes(Request(persons, employer, year)), out BasesRequest? request)
        ?? ContributionRules.Default.ComputeBases(request!);

    public static string Request(string persons = Persons, string? employer = Employer, int year = 2011) =>
        $$"""
            { "jurisdiction": "230600", "contributionYear": {{year}}, "insurance": "pension",
              "referenceWages": { "province": 2277.83 }, "employer": {{employer ?? "null"}}, "persons": [{{persons}}] }
            """;
}
