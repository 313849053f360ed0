namespace Contribution.Rules.Tests.RuleSets.Building.Figures;

/// <summary>Figures that are charged for the time being, and settled later.</summary>
public sealed class ProvisionalFiguresTest
{
    private const string Open = """
        { "value": 3368, "provisional": { "settledBy": "全省平均工资公布", "until": "2021-06" } }
        """;

    private const string Settled = """
        { "value": 3800, "source": { "document": "d2", "published": "2021-09-01" },
          "provisional": { "value": 3368, "settledBy": "全省平均工资公布", "source": { "document": "d1", "published": "2021-01-10" } } }
        """;

    [Fact]
    public void Provisional_figure_is_charged_and_marked_in_every_answer()
    {
        Lines(Open).Should().Equal("P 3368.00 floor 一");
        Told(Open).Should().Equal("下限 = 3368 为暂定数，暂定至 2021-06；全省平均工资公布后重新核定，并按规定补差");
    }

    [Fact]
    public void Settled_figure_replaces_the_provisional_one()
    {
        Lines(Settled).Should().Equal("P 3800.00 floor 一");
        Told(Settled).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2021-08-31", "P 3368.00 floor 一", 1)]
    [InlineData("2021-09-01", "P 3800.00 floor 一", 0)]
    public void Provisional_figure_counts_on_days_before_it_was_settled(string day, string line, int findings)
    {
        Lines(Settled, day).Should().Equal(line);
        Told(Settled, day).Should().HaveCount(findings);
    }

    [Fact]
    public void Hash_depends_on_the_mark_and_on_the_provisional_figure()
    {
        string[] hashes = [Hash("3368"), Hash(Open), Hash("3800"), Hash(Settled)];

        hashes.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Parameter_cannot_be_provisional()
    {
        Fault fault = RuleFolder.FaultOf(
            (
                "/parameters/ratio",
                """
                { "value": 0.60, "byYear": { "2020": { "value": 0.60, "provisional": { "value": 0.55 } } }, "article": "一" }
                """
            )
        );

        fault.Code.Should().Be(FaultCode.UnknownProperty);
        fault.Path.Should().Be("/parameters/ratio/byYear/2020/provisional/value");
    }

    [Theory]
    [InlineData("amounts/floor", """{ "zh": "全省平均工资公布", "en": "" }""")]
    [InlineData("parameters/ratio", "\"\"")]
    public void Settling_event_in_one_language_only_is_refused(string part, string settledBy)
    {
        Fault fault = RuleFolder.FaultOf(
            ("/contributionYears", """{ "from": 2020 }"""),
            (
                $"/{part}",
                $$"""{ "byYear": { "2020": { "value": 1, "provisional": { "settledBy": {{settledBy}} } } }, "article": "一" }"""
            )
        );

        (fault.Code, fault.Path).Should().Be((FaultCode.Missing, $"/{part}/byYear/2020/provisional/settledBy"));
    }

    [Fact]
    public void Settling_document_is_reported_in_both_languages()
    {
        const string paired = """
            { "value": 3368, "provisional": { "settledBy": { "zh": "全省平均工资公布", "en": "the wage of the province" } } }
            """;

        Told(paired).Should().Equal("下限 = 3368 为暂定数；全省平均工资公布后重新核定，并按规定补差");
        Catalogue(paired)
            .Get(RuleSetId.Parse("990000/pension/2021"))!
            .Amounts.Single(amount => amount.Amount.Name == "floor")
            .Provisional!.SettledBy!.En.Should()
            .Be("the wage of the province");
    }

    private static IEnumerable<string> Lines(string figure, string? day = null) =>
        AnswerLines.Of(Catalogue(figure), Request(day)).Skip(1);

    private static IEnumerable<string> Told(string figure, string? day = null) =>
        AnswerLines.Findings(Catalogue(figure), Request(day), "provisional-figure");

    private static string Request(string? day) =>
        $$"""
            { "jurisdiction": "990000", "contributionYear": 2021, "insurance": "pension",
              {{(day is null ? "" : $"\"asKnownOn\": \"{day}\",")}} "referenceWages": { "city": 6000 },
              "employer": { "id": "E", "kind": "enterprise" },
              "persons": [{ "id": "P", "category": "employee", "priorYearMonthlyWage": 0.01 }] }
            """;

    private static string Hash(string figure)
    {
        using RuleFolder folder = Folder(figure);
        return folder.Get("990000/pension/2021").Hash;
    }

    private static RuleSetCatalogue Catalogue(string figure)
    {
        using RuleFolder folder = Folder(figure);
        return folder.Load();
    }

    private static RuleFolder Folder(string figure) =>
        new RuleFolder().With(
            "2021.json",
            SampleRules.Text(
                ("/contributionYears", """{ "from": 2021, "through": 2021 }"""),
                ("/amounts/floor", $$"""{ "byYear": { "2021": {{figure}} }, "article": "一" }""")
            )
        );
}
