namespace Contribution.Rules.Tests.Rules;

/// <summary>The parts that a province has to state where it extends the nation's rules: its coverage and its own figures.</summary>
public sealed class ProvinceOfTheNationTest
{
    /// <summary>From 2019 on a province adds nothing but its name.</summary>
    private const string Since2019 = """
        {
          "format": 1,
          "jurisdiction": "990000",
          "insurance": "pension",
          "appliesBelow": true,
          "contributionYears": { "from": 2019, "through": 2026 },
          "extends": "100000/pension",
          "source": { "document": "测试〔2019〕1号" }
        }
        """;

    /// <summary>Until 2014: enterprises on the sum of bases, by the province's choice; retirees are not assessed.</summary>
    private const string Until2014 = """
        {
          "format": 1,
          "jurisdiction": "990000",
          "insurance": "pension",
          "appliesBelow": true,
          "contributionYears": { "from": 2008, "through": 2014 },
          "extends": "100000/pension",
          "source": { "document": "测试〔2012〕1号" },
          "covers": { "categories": ["employee", "rehiredRetiree"], "kinds": ["enterprise"] },
          "referenceWage": { "scope": "city", "population": "onPost" },
          "individualBase": [
            { "id": "retiree", "article": "三", "when": "person.category = rehiredRetiree", "status": "notInsured" }
          ],
          "employerBase": [
            {
              "id": "own-total",
              "article": "二",
              "when": "persons.individualBases != null",
              "base": "persons.individualBases"
            }
          ]
        }
        """;

    [Theory]
    [InlineData(Since2019)]
    [InlineData(Until2014)]
    public void Province_is_proved_with_the_nations_invariants_in_each_of_its_years(string file)
    {
        RuleSetCatalogue catalogue = Load(file);
        RuleSet[] sets = [.. catalogue.Ids.Where(id => id.Jurisdiction == "990000").Select(id => catalogue.Get(id)!)];

        sets.Should().HaveCountGreaterThan(6);
        sets.Should().OnlyContain(set => ProofReport.Prove(set).Findings.IsEmpty);
        sets.Should()
            .OnlyContain(set => set.Invariants.Any(invariant => invariant.Id == "within-bounds"), "it keeps them");
    }

    [Fact]
    public void Base_of_an_organ_is_the_sum_of_the_bases_of_its_employees() =>
        Lines(
                Since2019,
                2021,
                """
                "referenceWages": { "province": 1000 }, "employer": { "id": "E", "kind": "governmentOrgan" }, "persons": [
                { "id": "P1", "category": "employee", "priorYearMonthlyWage": 599.99 },
                { "id": "P2", "category": "employee", "priorYearMonthlyWage": 3000.01 }]
                """
            )
            .Should()
            .Equal(
                "E 3600.00 organ-sum 单位缴费基数",
                "P1 600.00 organ-floor 个人缴费工资基数",
                "P2 3000.00 organ-ceiling 个人缴费工资基数"
            );

    [Fact]
    public void Self_employed_persons_choose_their_base_and_no_wage_is_assessed() =>
        Lines(
                Since2019,
                2026,
                """
                "referenceWages": { "province": 1000 }, "persons": [
                { "id": "F1", "category": "flexibleWorker", "declaredBase": 600, "priorYearMonthlyWage": 2000 },
                { "id": "F2", "category": "flexibleWorker", "firstMonthWage": 2000 }]
                """
            )
            .Should()
            .Equal("F1 600.00 declared 三", "F2 - declaredBase");

    [Fact]
    public void Province_that_chose_the_sum_of_bases_replaces_the_total_by_its_own_document() =>
        Lines(
                Until2014,
                2012,
                """
                "referenceWages": { "city": 1000 }, "employer": { "id": "E", "kind": "enterprise", "priorYearMonthlyTotalWages": 9000 }, "persons": [
                { "id": "P1", "category": "employee", "priorYearMonthlyWage": 600.01 },
                { "id": "P2", "category": "rehiredRetiree", "priorYearMonthlyWage": 5000 }]
                """
            )
            .Should()
            .Equal("E 600.01 own-total 二", "P1 600.01 own-wage 五(一)", "P2 - retiree 三");

    private static RuleSetCatalogue Load(string file)
    {
        using RuleFolder folder = new();
        return folder.With("a.json", file).Load();
    }

    private static IEnumerable<string> Lines(string file, int year, string facts) =>
        AnswerLines.Of(
            Load(file),
            $$"""{ "jurisdiction": "990100", "contributionYear": {{year}}, "insurance": "pension", {{facts}} }"""
        );
}
