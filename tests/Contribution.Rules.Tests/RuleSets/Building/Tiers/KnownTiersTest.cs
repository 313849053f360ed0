namespace Contribution.Rules.Tests.RuleSets.Building.Tiers;

/// <summary>Announced tiers as known on a day: those that were not public then are not known, as announced amounts are not.</summary>
public sealed class KnownTiersTest
{
    private const string Announced = """{ "amounts": ["3000", "4000"], "article": "四" }""";

    [Theory]
    [InlineData("2020-06-30", "P - amounts.list")]
    [InlineData("2020-07-01", "P 3000.00 declared 四")]
    public void ComputeBases_knows_announced_tiers_from_the_day_they_were_published(string day, string line) =>
        Lines(Announced, day, "3000").Should().Equal(line);

    [Fact]
    public void ComputeBases_knows_no_announced_tiers_whose_day_of_publication_is_not_on_file() =>
        Lines(
                """{ "amounts": ["3000", "4000"], "article": "四", "source": { "document": "e" } }""",
                "2030-01-01",
                "3000"
            )
            .Should()
            .Equal("P - amounts.list");

    [Theory]
    [InlineData("3000", "P 3000.00 declared 四")]
    [InlineData("4500", "P - declaredBase")]
    public void ComputeBases_knows_announced_tiers_where_the_reference_wage_is_known(string declared, string line) =>
        Lines(Announced, "2020-06-30", declared, """ "referenceWages": { "city": 5000 }, """).Should().Equal(line);

    [Fact]
    public void ComputeBases_misses_the_reference_wage_and_the_announced_tiers_of_a_mixed_list() =>
        Lines("""{ "amounts": ["0.60 * referenceWage", "4000"], "article": "四" }""", "2020-06-30", "4000")
            .Should()
            .Equal("P - referenceWages.city amounts.list");

    [Fact]
    public void Explain_names_announced_tiers_that_are_not_known_together()
    {
        BasesRequest request = AnswerLines.Read(Request("2020-06-30", "3000"));

        Explanation explained = ContributionRules
            .Create(Catalogue(Announced))
            .Explain(request, "P")
            .Should()
            .BeOfType<Outcome<Explanation>.Computed>()
            .Subject.Result;

        explained.Zh.Should().Contain("缴费档次表");
        explained.En.Should().Contain("the list of tiers");
    }

    [Theory]
    [InlineData("320000", "2021-01", 6000, "amounts.ceiling amounts.flexibleTiers amounts.floor")]
    [InlineData("510800", "2021-01", 3726, "referenceWages.province amounts.flexibleTiers")]
    [InlineData("520100", "2022-01", 4759, "referenceWages.province amounts.flexibleTiers")]
    [InlineData("620200", "2025-01", 7338, "referenceWages.province amounts.flexibleTiers")]
    public void ComputeBases_knows_no_tiers_of_embedded_rule_sets_before_all_documents(
        string place,
        string month,
        int declared,
        string missing
    ) =>
        AnswerLines
            .Of(
                RuleSetCatalogue.Embedded,
                $$"""
                { "jurisdiction": "{{place}}", "contributionYear": {{month[..4]}}, "contributionMonth": "{{month}}",
                  "insurance": "pension", "asKnownOn": "2000-01-01",
                  "persons": [{ "id": "P", "category": "flexibleWorker", "declaredBase": {{declared}} }] }
                """
            )
            .Should()
            .Equal("P - " + missing);

    private static IEnumerable<string> Lines(string list, string day, string declared, string more = "") =>
        AnswerLines.Of(Catalogue(list), Request(day, declared, more));

    private static string Request(string day, string declared, string more = "") =>
        $$"""
            { "jurisdiction": "990000", "contributionYear": 2020, "insurance": "pension", "asKnownOn": "{{day}}",{{more}}
              "persons": [{ "id": "P", "category": "flexibleWorker", "declaredBase": {{declared}} }] }
            """;

    private static RuleSetCatalogue Catalogue(string list)
    {
        using RuleFolder folder = new();
        return folder
            .With(
                "a.json",
                SampleRules.Text(
                    ("/contributionYears", """{ "from": 2020, "through": 2020 }"""),
                    ("/source", """{ "document": "d", "published": "2020-07-01" }"""),
                    ("/covers", """{ "categories": ["flexibleWorker"] }"""),
                    ("/employerBase", "[]"),
                    ("/tiers", $$"""{ "list": {{list}} }"""),
                    (
                        "/individualBase",
                        """
                        [{ "id": "declared", "article": "四", "base": "person.declaredBase",
                           "when": "person.declaredBase != null and list != null and person.declaredBase in list" }]
                        """
                    )
                )
            )
            .Load();
    }
}
