namespace Contribution.Rules.Tests.RuleSets.Building.Figures;

/// <summary>Figures of other years and places in the amounts of a rule set.</summary>
public sealed class FiguresTest
{
    private const string Wages = """
        {
          "format": 1,
          "referenceWages": [
            { "place": "990000", "population": "all", "statisticYear": 2018, "monthly": 5000, "annual": 60007, "source": { "document": "a" } },
            { "place": "990000", "population": "all", "statisticYear": 2019, "annual": 66001, "source": { "document": "b", "trust": "C" } },
            { "place": "990000", "population": "all", "statisticYear": 2020, "monthly": 6000, "source": { "document": "c" } },
            { "place": "990000", "population": "onPost", "statisticYear": 2020, "monthly": 6100, "source": { "document": "d" } },
            { "place": "980000", "population": "all", "statisticYear": 2020, "monthly": 5500.50, "source": { "document": "e" } }
          ]
        }
        """;

    [Theory]
    [InlineData("wage", """{ "statisticYear": 2018 }""", "5000.00")]
    [InlineData("wage", """{ "yearsBefore": 3, "from": "month" }""", "5000.00")]
    [InlineData("wage", """{ "yearsBefore": 3, "from": "annual" }""", "5000.58")]
    [InlineData("wage", """{ "yearsBefore": 3, "from": "month", "fromByYear": { "2021": "annual" } }""", "5000.58")]
    [InlineData("wage", """{ "statisticYear": 2019 }""", "5500.08")]
    [InlineData("wage", """{ "statisticYear": 2019, "rounding": { "step": 1, "mode": "up" } }""", "5501.00")]
    [InlineData("0.60 * mean(wage, other)", """{ "statisticYear": 2019 }""", "3450.03")]
    [InlineData("min(wage, other)", """{ "place": "980000", "yearsBefore": 1 }""", "5500.50")]
    [InlineData("wage", """{ "yearsBefore": 1, "population": "onPost" }""", "6100.00")]
    [InlineData("1.12 * wage", """{ "amount": "floor", "contributionYear": 2020 }""", "3678.08")]
    [InlineData("wage", """{ "amount": "computed", "yearsBefore": 1 }""", "3000.00")]
    public void Amount_reads_a_figure(string value, string figure, string floor) =>
        Floor(value, figure).Should().Equal($"P {floor} floor 一");

    [Theory]
    [InlineData("""{ "statisticYear": 2017 }""")]
    [InlineData("""{ "yearsBefore": 1 }""")]
    [InlineData("""{ "statisticYear": 2019, "from": "month" }""")]
    [InlineData("""{ "amount": "floor", "contributionYear": 2018 }""")]
    [InlineData("""{ "amount": "nothing", "contributionYear": 2020 }""")]
    [InlineData("""{ "amount": "floor", "yearsBefore": 0 }""")]
    [InlineData("""{ "amount": "floor", "contributionYear": 2021 }""")]
    public void Figure_that_is_missing_or_ambiguous_leaves_the_amount_unknown(string figure)
    {
        Floor("1.12 * wage", figure).Should().Equal("P - figures.wage");
        AnswerLines.Findings(Catalogue("1.12 * wage", figure), Request, "figure-missing").Should().ContainSingle();
    }

    [Fact]
    public void Missing_figure_is_reported_with_place_year_and_population() =>
        AnswerLines
            .Findings(
                Catalogue("wage", """{ "statisticYear": 2017, "population": "all" }"""),
                Request,
                "figure-missing"
            )
            .Should()
            .Equal("未收录：990000 2017 年社会平均工资（all）；以其计算的数额不能确定");

    [Fact]
    public void Figure_from_a_doubtful_document_is_reported() =>
        AnswerLines
            .Findings(Catalogue("wage", """{ "statisticYear": 2019 }"""), Request, "figure-trust")
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain("990000 2019 年社会平均工资")
            .And.Contain("C");

    [Fact]
    public void Hash_depends_on_the_named_figure()
    {
        string[] hashes =
        [
            Hash("""{ "statisticYear": 2018 }"""),
            Hash("""{ "statisticYear": 2018, "from": "annual" }"""),
            Hash("""{ "statisticYear": 2017 }"""),
        ];

        hashes.Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("""{ }""", FaultCode.Missing)]
    [InlineData("""{ "statisticYear": 2018, "yearsBefore": 1 }""", FaultCode.Missing)]
    [InlineData("""{ "amount": "floor", "yearsBefore": 0, "of": "990000/pension" }""", FaultCode.OutOfRange)]
    [InlineData("""{ "amount": "floor", "statisticYear": 2020 }""", FaultCode.Missing)]
    [InlineData("""{ "amount": "floor", "yearsBefore": 1, "place": "990000" }""", FaultCode.UnknownName)]
    [InlineData("""{ "yearsBefore": 1, "of": "990000/pension" }""", FaultCode.UnknownName)]
    [InlineData("""{ "yearsBefore": 1, "place": "99" }""", FaultCode.OutOfRange)]
    [InlineData("""{ "yearsBefore": 1, "place": "" }""", FaultCode.OutOfRange)]
    [InlineData("""{ "amount": "floor", "yearsBefore": 1, "of": "99/pension" }""", FaultCode.OutOfRange)]
    public void Figure_without_exactly_one_meaning_does_not_load(string figure, string code)
    {
        using RuleFolder folder = Folder("wage", figure);

        folder
            .Faults()
            .Should()
            .ContainSingle()
            .Which.Should()
            .Match<Fault>(fault =>
                fault.Code == code && fault.Path.StartsWith("/figures/wage", StringComparison.Ordinal)
            );
    }

    [Theory]
    [InlineData("2306", """{ "amount": "floor", "yearsBefore": 1, "article": "一" }""")]
    [InlineData("", """{ "amount": "floor", "yearsBefore": 1, "article": "一" }""")]
    [InlineData("", """{ "yearsBefore": 1, "article": "一" }""")]
    public void Figure_in_a_file_without_a_place_leaves_the_fault_of_the_place(string jurisdiction, string figure) =>
        RuleFolder
            .FaultsOf(SampleRules.Text(("/jurisdiction", $"\"{jurisdiction}\""), ("/figures/wage", figure)))
            .Should()
            .ContainSingle()
            .Which.Path.Should()
            .Be("/jurisdiction");

    private const string Request = """
        { "jurisdiction": "990000", "contributionYear": 2021, "insurance": "pension",
          "employer": { "id": "E", "kind": "enterprise" },
          "persons": [{ "id": "P", "category": "employee", "priorYearMonthlyWage": 0.01 }] }
        """;

    private static IEnumerable<string> Floor(string value, string figure) =>
        AnswerLines.Of(Catalogue(value, figure), Request).Skip(1);

    private static string Hash(string figure)
    {
        using RuleFolder folder = Folder("wage", figure);
        return folder.Get("990000/pension/2021").Hash;
    }

    private static RuleSetCatalogue Catalogue(string value, string figure)
    {
        using RuleFolder folder = Folder(value, figure);
        return folder.Load();
    }

    private static RuleFolder Folder(string value, string figure) =>
        new RuleFolder()
            .With("reference-wages.json", Wages)
            .With(
                "2020.json",
                SampleRules.Text(
                    ("/contributionYears", """{ "from": 2020, "through": 2020 }"""),
                    ("/referenceWage", """{ "scope": "province", "population": "all" }"""),
                    ("/amounts/floor", """{ "byYear": { "2020": 3284 }, "article": "一" }"""),
                    (
                        "/amounts/computed",
                        """{ "value": "0.60 * referenceWage", "article": "一", "rounding": { "step": 1000, "mode": "down" } }"""
                    )
                )
            )
            .With(
                "2021.json",
                SampleRules.Text(
                    ("/contributionYears", """{ "from": 2021, "through": 2021 }"""),
                    ("/define/known", "\"person.priorYearMonthlyWage != null and floor != null\""),
                    (
                        "/figures",
                        $$"""{ "wage": {{WithArticle(figure)}}, "other": { "statisticYear": 2020, "population": "all", "article": "一" } }"""
                    ),
                    ("/amounts/floor", $$"""{ "value": "{{value}}", "article": "一" }""")
                )
            );

    private static string WithArticle(string figure) =>
        figure[1..].Trim().Length == 1 ? """{ "article": "一" }""" : $"{{ \"article\": \"一\",{figure[1..]}";
}
