namespace Contribution.Rules.Tests;

/// <summary>Rules as known on a day, where they do not hold without the figures that were not public then.</summary>
public sealed class KnownRulesTest
{
    [Theory]
    [InlineData("ratio", "top", "P - referenceWages.city")]
    [InlineData("top", "ratio", "P 3000.00 floor 一")]
    public void ComputeBases_takes_figures_without_which_the_rules_do_not_load(
        string floor,
        string ceiling,
        string line
    )
    {
        // Announced figures win over formulas, so that no answer shows where the two contradict each other.
        using RuleFolder folder = new();
        folder.With(
            "a.json",
            SampleRules.Text(
                ("/contributionYears", """{ "from": 2021 }"""),
                ("/source", """{ "document": "d", "published": "2021-07-01" }"""),
                ("/define/known", "\"person.priorYearMonthlyWage != null and floor != null and ceiling != null\""),
                ("/amounts/floor", Amount(floor, "3000")),
                ("/amounts/ceiling", Amount(ceiling, "15000"))
            )
        );

        AnswerLines.Of(folder.Load(), Request).Last().Should().StartWith(line);
    }

    private const string Request = """
        { "jurisdiction": "990000", "contributionYear": 2021, "insurance": "pension", "asKnownOn": "2021-01-01",
          "employer": { "id": "E", "kind": "enterprise" },
          "persons": [{ "id": "P", "category": "employee", "priorYearMonthlyWage": 100 }] }
        """;

    private static string Amount(string ratio, string announced) =>
        $$"""{ "value": "{{ratio}} * referenceWage", "byYear": { "2021": {{announced}} }, "article": "一" }""";
}
