namespace Contribution.Rules.Tests.RuleSets.Building;

public sealed class RetroactiveTest
{
    private const string Mark =
        """{ "document": "补〔2026〕9号", "article": "二", "issued": "2026-03-01", "reading": "自2020年起" }""";

    [Fact]
    public void Mark_is_typed_and_part_of_the_hash()
    {
        RuleSet plain = RuleFolder.Read();
        RuleSet marked = RuleFolder.Read(("/retroactive", $"[{Mark}]"));

        plain.Retroactive.Should().BeEmpty();
        marked
            .Retroactive.Should()
            .ContainSingle()
            .Which.Should()
            .BeEquivalentTo(
                new RetroactiveChange(document: "补〔2026〕9号", article: "二")
                {
                    Issued = new DateOnly(2026, 3, 1),
                    Reading = Wording.Plain("自2020年起"),
                }
            );
        marked.Hash.Should().NotBe(plain.Hash);
    }

    [Fact]
    public void Reading_of_a_mark_in_one_language_only_is_refused()
    {
        Fault fault = RuleFolder.FaultOf(
            (
                "/retroactive",
                """[{ "document": "补1号", "article": "一", "reading": { "zh": "自2020年起", "en": "" } }]"""
            )
        );

        (fault.Code, fault.Path).Should().Be((FaultCode.Missing, "/retroactive/0/reading"));
    }

    [Fact]
    public void Mark_of_some_years_leaves_the_others_unchanged()
    {
        using RuleFolder folder = new();
        folder.With(
            "a.json",
            SampleRules.Text(
                ("/retroactive", """[{ "document": "补1号", "article": "一", "years": { "from": 2021 } }]""")
            )
        );

        folder.Get("990000/pension/2020").Hash.Should().Be(RuleFolder.Read().Hash);
        folder.Get("990000/pension/2021").Retroactive.Should().ContainSingle().Which.Document.Should().Be("补1号");
    }

    [Fact]
    public void Child_has_the_mark_of_its_parent_after_its_own()
    {
        using RuleFolder folder = new();
        folder
            .With("a.json", SampleRules.Text(("/retroactive", $"[{Mark}]")))
            .With(
                "b.json",
                SampleRules.Child(
                    "990000/pension",
                    "990100",
                    ("/retroactive", """[{ "document": "市补1号", "article": "三" }]""")
                )
            );

        folder
            .Get("990100/pension/2020")
            .Retroactive.Select(change => change.Document)
            .Should()
            .Equal("市补1号", "补〔2026〕9号");
    }

    [Fact]
    public void Child_has_a_mark_of_its_parent_that_is_its_own_too_once()
    {
        using RuleFolder folder = new();
        folder
            .With("a.json", SampleRules.Text(("/retroactive", $"[{Mark}]")))
            .With("b.json", SampleRules.Child("990000/pension", "990100", ("/retroactive", $"[{Mark}]")));

        folder.Get("990100/pension/2020").Retroactive.Should().ContainSingle();
    }

    [Fact]
    public void Order_of_marks_does_not_change_the_hash()
    {
        const string Other = """{ "document": "补〔2025〕1号", "article": "一" }""";

        RuleFolder
            .Read(("/retroactive", $"[{Mark}, {Other}]"))
            .Hash.Should()
            .Be(RuleFolder.Read(("/retroactive", $"[{Other}, {Mark}]")).Hash);
    }

    [Theory]
    [InlineData("""{ "article": "一" }""", FaultCode.Missing, "/retroactive/0/document")]
    [InlineData("""{ "document": " ", "article": "一" }""", FaultCode.Missing, "/retroactive/0/document")]
    [InlineData("""{ "document": "补1号" }""", FaultCode.Missing, "/retroactive/0/article")]
    [InlineData("""{ "document": "补1号", "article": "" }""", FaultCode.Missing, "/retroactive/0/article")]
    [InlineData(
        """{ "document": "补1号", "article": "一", "by": "x" }""",
        FaultCode.UnknownProperty,
        "/retroactive/0/by"
    )]
    [InlineData(
        """{ "document": "补1号", "article": "一", "issued": "2026" }""",
        FaultCode.OutOfRange,
        "/retroactive/0/issued"
    )]
    [InlineData(
        """{ "document": "补1号", "article": "一", "years": { "from": 2019 } }""",
        FaultCode.OutOfRange,
        "/retroactive/0/years"
    )]
    [InlineData(
        """{ "document": "补1号", "article": "一", "years": { "from": 2021, "through": 2020 } }""",
        FaultCode.OutOfRange,
        "/retroactive/0/years"
    )]
    public void Faulty_mark_is_reported_with_its_place(string mark, string code, string path)
    {
        Fault fault = RuleFolder.FaultOf(("/retroactive", $"[{mark}]"));

        (fault.Code, fault.Path).Should().Be((code, path));
    }

    [Theory]
    [InlineData(2020, "2020-12")]
    [InlineData(2021, "2022-06")]
    public void Last_month_is_that_of_the_contribution_year(int year, string month)
    {
        using RuleFolder folder = new();

        RuleSetCatalogue catalogue = folder
            .With(
                "a.json",
                SampleRules.Text(
                    ("/contributionYears/periods", """{ "2021": { "from": "2021-07", "through": "2022-06" } }""")
                )
            )
            .Load();

        catalogue.Find("990000", Insurance.Pension, year)!.Months.Through.ToString().Should().Be(month);
    }
}
