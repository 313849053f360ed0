using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Figures;

namespace Contribution.Rules.Tests.RuleSets.Building;

/// <summary>Parts of a file for one of its years: the document, a figure with its own, a rounding.</summary>
public sealed class YearsOwnTest
{
    private const string OwnFigure =
        """{ "2021": { "value": 1500, "article": "丙一", "source": { "document": "丙号" }, "reading": "丙" } }""";

    [Fact]
    public void Document_of_a_year_is_the_source_of_everything_without_its_own()
    {
        using RuleFolder folder = new();
        folder.With(
            "a.json",
            SampleRules.Text(
                ("/sourceByYear", """{ "2021": { "document": "乙号", "trust": "B" } }"""),
                ("/parameters/top/source", """{ "document": "甲号" }""")
            )
        );

        (RuleSet before, RuleSet after) = (folder.Get("990000/pension/2020"), folder.Get("990000/pension/2021"));

        (before.Source.Document, after.Source.Document).Should().Be(("测试〔2020〕1号", "乙号"));
        after.IndividualBase.Rules.Should().OnlyContain(rule => rule.Source.Document == "乙号");
        Parameter(after, "ratio").Source.Document.Should().Be("乙号");
        Parameter(after, "top").Source.Document.Should().Be("甲号");
    }

    [Fact]
    public void Figure_of_a_year_may_have_its_own_article_and_document()
    {
        using RuleFolder folder = new();
        folder.With(
            "a.json",
            SampleRules.Text(
                ("/amounts/floor/byYear", OwnFigure),
                ("/parameters/ratio/byYear", OwnFigure.Replace("1500", "0.65"))
            )
        );

        CitedAmount amount = Amount(folder.Get("990000/pension/2021"), "floor");
        Parameter parameter = Parameter(folder.Get("990000/pension/2021"), "ratio");

        (amount.Amount.Announced, amount.Article, amount.Source.Document, amount.Reading)
            .Should()
            .Be((1500m, "丙一", "丙号", Wording.Plain("丙")));
        (parameter.Value, parameter.Article, parameter.Source.Document, parameter.Reading)
            .Should()
            .Be((0.65m, "丙一", "丙号", Wording.Plain("丙")));
        CitedAmount other = Amount(folder.Get("990000/pension/2020"), "floor");
        (other.Amount.Announced, other.Article, other.Reading).Should().Be((null, "一", null));
    }

    [Theory]
    [InlineData("""{ "2020": { "article": "一" } }""", FaultCode.Missing)]
    [InlineData("""{ "2020": { "value": 1, "artcle": "一" } }""", FaultCode.UnknownProperty)]
    [InlineData("""{ "2020": { "value": "1" } }""", FaultCode.WrongType)]
    [InlineData("""{ "2020": "1" }""", FaultCode.WrongType)]
    [InlineData("""{ "2020": { "value": 1, "source": { "document": "" } } }""", FaultCode.Missing)]
    public void Faulty_figure_is_refused(string byYear, string code)
    {
        IReadOnlyList<Fault> faults = RuleFolder.FaultsOf(SampleRules.Text(("/amounts/floor/byYear", byYear)));

        Fault fault = faults.Should().ContainSingle().Subject;
        (fault.Code, fault.File).Should().Be((code, "a.json"));
        fault.Path.Should().StartWith("/amounts/floor");
    }

    [Fact]
    public void Year_may_have_its_own_rounding()
    {
        using RuleFolder folder = new();
        folder.With(
            "a.json",
            SampleRules.Text(
                ("/rounding/byYear", """{ "2021": { "step": 0.1, "mode": "halfEven", "note": "乙" } }"""),
                (
                    "/amounts/floor/rounding",
                    """{ "step": 1, "mode": "halfDown", "byYear": { "2021": { "step": 2, "mode": "up" } } }"""
                )
            )
        );

        (RuleSet before, RuleSet after) = (folder.Get("990000/pension/2020"), folder.Get("990000/pension/2021"));

        before.Rounding.Rounding.Should().Be(new Rounding(0.01m, RoundingMode.HalfUp));
        after.Rounding.Rounding.Should().Be(new Rounding(0.1m, RoundingMode.HalfEven));
        after.Rounding.Note.Should().Be(Wording.Plain("乙"));
        Amount(before, "floor").Amount.Rounding.Should().Be(new Rounding(1m, RoundingMode.HalfDown));
        Amount(after, "floor").Amount.Rounding.Should().Be(new Rounding(2m, RoundingMode.Up));
    }

    [Fact]
    public void Rounding_of_a_year_must_have_a_step_of_whole_fen()
    {
        Fault fault = RuleFolder.FaultOf(("/rounding/byYear", """{ "2021": { "step": 0.005, "mode": "up" } }"""));

        (fault.Code, fault.File, fault.Found).Should().Be((FaultCode.OutOfRange, "a.json", "0.005"));
    }

    [Theory]
    [InlineData("/sourceByYear", """{ "document": "乙号" }""", "/sourceByYear")]
    [InlineData("/rounding/byYear", """{ "step": 1, "mode": "up" }""", "/rounding/byYear")]
    [InlineData("/parameters/ratio/byYear", "0.6", "/parameters/ratio/byYear")]
    [InlineData("/amounts/floor/byYear", "1000", "/amounts/floor/byYear")]
    [InlineData("/amounts/floor/rounding", """{ "step": 1, "mode": "up" }""", "/amounts/floor/rounding/byYear")]
    public void Parts_by_year_must_name_years_that_the_file_covers(string place, string json, string path)
    {
        bool ofAmount = place.EndsWith("/rounding", StringComparison.Ordinal);
        foreach (string year in new[] { "2019", "2022", "next" })
        {
            string byYear = $$"""{ "{{year}}": {{json}} }""";
            Fault fault = RuleFolder.FaultOf(
                (place, ofAmount ? $$"""{ "step": 1, "mode": "up", "byYear": {{byYear}} }""" : byYear)
            );

            (fault.Code, fault.Path, fault.Found, fault.Allowed)
                .Should()
                .Be((FaultCode.OutOfRange, path, year, "2020 … 2021"));
        }
    }

    [Fact]
    public void Document_of_a_year_must_have_a_number()
    {
        Fault fault = RuleFolder.FaultOf(("/sourceByYear", """{ "2021": { "document": " " } }"""));

        (fault.Code, fault.Path).Should().Be((FaultCode.Missing, "/sourceByYear/2021/document"));
    }

    [Fact]
    public void Closed_parameter_may_be_repeated_with_its_own_article()
    {
        using RuleFolder folder = new();
        RuleSet set = folder
            .With("province.json", SampleRules.Text())
            .With(
                "city.json",
                SampleRules.Child(
                    "990000/pension",
                    "990100",
                    ("/parameters/ratio", """{ "value": 0.60, "article": "市一" }""")
                )
            )
            .Get("990100/pension/2020");

        Parameter ratio = Parameter(set, "ratio");
        (ratio.Value, ratio.Article, ratio.Source.Document).Should().Be((0.60m, "市一", "测试〔2020〕990100号"));
        ratio.ChildMaySet.Should().Be(ChildMaySet.Nothing, "it stays closed");
    }

    private static Parameter Parameter(RuleSet set, string name) =>
        set.Parameters.Single(parameter => parameter.Name == name);

    private static CitedAmount Amount(RuleSet set, string name) =>
        set.Amounts.Single(amount => amount.Amount.Name == name);
}
