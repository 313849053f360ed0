using System.Globalization;

namespace Contribution.Rules.NRules.Tests;

/// <summary>A rule set of one expression: what persons declare, and a city's reference wage, come to a base.</summary>
internal static class RuleFile
{
    public const string Place = "990000";

    /// <summary>The two engines over the rule set.</summary>
    public static (IContributionRules Compiled, IContributionRules NRules) Load(
        string baseText,
        string step = "0.01",
        string mode = "halfUp",
        string parameters = "",
        string when = "person.declaredBase != null"
    )
    {
        string text = $$"""
            { "format": 1, "jurisdiction": "{{Place}}", "insurance": "pension", "contributionYears": { "from": 2020 },
              "source": { "document": "test" }, "covers": { "categories": ["employee"], "kinds": ["enterprise"] },
              "referenceWage": "city", "rounding": { "step": {{step}}, "mode": "{{mode}}" },
              "parameters": { {{parameters}} },
              "amounts": { "share": { "value": "referenceWage / 7", "article": "1", "rounding": { "step": 0.1, "mode": "down" } } },
              "individualBase": [ { "id": "declared", "article": "1", "when": "{{when}}", "base": "{{baseText}}" },
                { "id": "other", "article": "1", "when": "not({{when}})", "base": "1" } ],
              "employerBase": [ { "id": "sum", "article": "2", "when": "persons.individualBases != null", "base": "persons.individualBases" } ] }
            """;
        DirectoryInfo directory = Directory.CreateTempSubdirectory("rules");
        try
        {
            File.WriteAllText(Path.Combine(directory.FullName, "2020-pension.json"), text);
            RuleSetCatalogue catalogue = RuleSetCatalogue.Embedded.WithDirectory(directory.FullName);
            return (ContributionRules.Create(catalogue), ContributionRules.Create(catalogue, new NRulesEngine()));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    public static BasesRequest Request(IEnumerable<decimal> declared, decimal wage) =>
        new()
        {
            Jurisdiction = Place,
            ContributionYear = 2020,
            Insurance = Insurance.Pension,
            ReferenceWages = new ReferenceWages { City = ReferenceWage.Annual(wage) },
            Employer = new EmployerFacts { Id = "E", Kind = EmployerKind.Enterprise },
            Persons =
            [
                .. declared.Select(
                    (value, index) =>
                        new PersonFacts
                        {
                            Id = index.ToString(CultureInfo.InvariantCulture),
                            Category = PersonCategory.Employee,
                            DeclaredBase = value,
                        }
                ),
            ],
        };
}
