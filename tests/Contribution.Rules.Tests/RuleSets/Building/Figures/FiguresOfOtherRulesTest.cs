namespace Contribution.Rules.Tests.RuleSets.Building.Figures;

/// <summary>Amounts that a rule set takes from the rule set of an earlier year.</summary>
public sealed class FiguresOfOtherRulesTest
{
    private const string Provisional = """
        { "value": 3368, "provisional": { "settledBy": "全省平均工资公布", "until": "2021-06" } }
        """;

    [Fact]
    public void Figure_that_would_be_of_the_year_being_built_is_missing()
    {
        // A file may extend one of a later year: "the year before" of that is then the file's own year.
        using RuleFolder folder = new();
        RuleSetCatalogue catalogue = folder
            .With(
                "2021.json",
                File2021("1.12 * before", """{ "amount": "floor", "yearsBefore": 1, "article": "一" }""")
            )
            .With(
                "2020.json",
                SampleRules.Child("990000/pension/2021", "990000", ("/contributionYears", """{ "from": 2020 }"""))
            )
            .Load();

        AnswerLines
            .Findings(catalogue, Request(2020), "figure-missing")
            .Should()
            .Equal("未收录：990000 养老保险 2020 年度的下限；以其计算的数额不能确定");
    }

    [Theory]
    [InlineData(Provisional, """{ "amount": "floor", "yearsBefore": 1, "article": "一" }""", "下限 = 3368 ")]
    [InlineData(
        Provisional,
        """{ "amount": "floor", "yearsBefore": 1, "article": "一", "rounding": { "step": 10, "mode": "up" } }""",
        "下限"
    )]
    [InlineData(Provisional, """{ "amount": "twice", "yearsBefore": 1, "article": "一" }""", "twice")]
    public void Figure_that_rests_on_a_provisional_one_is_provisional_too(string floor, string figure, string said)
    {
        using RuleFolder folder = Folder(floor, figure);
        RuleSetCatalogue catalogue = folder.Load();

        AnswerLines
            .Findings(catalogue, Request(2021), "provisional-figure")
            .Should()
            .Equal(
                $"990000 养老保险 2020 年度的{said}为暂定数，暂定至 2021-06；全省平均工资公布后重新核定，并按规定补差"
            );
    }

    [Fact]
    public void Figure_of_settled_amounts_is_settled()
    {
        using RuleFolder folder = Folder("3368", """{ "amount": "twice", "yearsBefore": 1, "article": "一" }""");

        AnswerLines.Findings(folder.Load(), Request(2021), "provisional-figure").Should().BeEmpty();
    }

    private static RuleFolder Folder(string floor, string figure) =>
        new RuleFolder()
            .With(
                "2020.json",
                SampleRules.Text(
                    ("/contributionYears", """{ "from": 2020 }"""),
                    ("/amounts/floor", $$"""{ "byYear": { "2020": {{floor}} }, "article": "一" }"""),
                    ("/amounts/twice", """{ "value": "2 * floor", "article": "一" }""")
                )
            )
            .With("2021.json", File2021("1.12 * before", figure));

    private static string File2021(string floor, string figure) =>
        SampleRules.Text(
            ("/contributionYears", """{ "from": 2021 }"""),
            ("/define/known", "\"person.priorYearMonthlyWage != null and floor != null\""),
            ("/figures/before", figure),
            ("/amounts/floor", $$"""{ "value": "{{floor}}", "article": "一" }""")
        );

    private static string Request(int year) =>
        $$"""
            { "jurisdiction": "990000", "contributionYear": {{year}}, "insurance": "pension",
              "employer": { "id": "E", "kind": "enterprise" },
              "persons": [{ "id": "P", "category": "employee", "priorYearMonthlyWage": 0.01 }] }
            """;
}
