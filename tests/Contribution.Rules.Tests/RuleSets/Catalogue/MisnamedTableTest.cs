namespace Contribution.Rules.Tests.RuleSets.Catalogue;

/// <summary>Tables and cases under names that make them rule files: refused by the name that they need, and by nothing else.</summary>
public sealed class MisnamedTableTest
{
    private const string Rates = """{ "format": 1, "rates": [] }""";
    private const string Cases = """{ "cases": [] }""";

    [Theory]
    [InlineData("rate.json", Rates, "rates.json")]
    [InlineData("费率.json", Rates, "rates.json")]
    [InlineData("reference-wage.json", """{ "format": 1, "referenceWages": [] }""", "reference-wages.json")]
    [InlineData("referenceWages.json", """{ "format": 1, "referenceWages": [] }""", "reference-wages.json")]
    [InlineData("wage-item.json", """{ "format": 1, "documents": [] }""", "wage-items.json")]
    [InlineData("wage-item.json", """{ "format": 1, "notPay": [], "documents": [] }""", "wage-items.json")]
    [InlineData("release.json", """{ "format": 1, "closedThrough": null, "ruleSets": {} }""", "released.json")]
    [InlineData("2011-pension.case.json", Cases, "2011-pension.cases.json")]
    [InlineData("2011-pension-cases.json", Cases, "2011-pension.cases.json")]
    [InlineData("2011-pension_Cases.json", Cases, "2011-pension.cases.json")]
    [InlineData("cases.json", Cases, "<year>-<insurance>.cases.json")]
    [InlineData("contribution-cases.json", Cases, "contributions-cases.json")]
    public void Table_under_another_name_is_refused_with_the_right_one(string file, string text, string name)
    {
        using RuleFolder folder = new();

        Fault fault = folder.With("a/" + file, text).Faults().Should().ContainSingle().Subject;

        (fault.Code, fault.File, fault.Path).Should().Be((FaultCode.OutOfRange, "a/" + file, ""));
        (fault.Found, fault.Allowed, fault.Nearest).Should().Be((file, name, name));
    }

    [Fact]
    public void Sentence_says_what_the_file_is_and_what_to_do()
    {
        using RuleFolder folder = new();

        Fault fault = folder.With("rate.json", Rates).Faults().Should().ContainSingle().Subject;

        fault.Zh.Should().Be("这是费率表，文件名应为 rates.json；请改名");
        fault.En.Should().Be("this is a table of rates, whose file name is rates.json: rename the file");
    }

    [Theory]
    [InlineData("""{ "format": 1, "jurisdiction": "230600", "rates": [] }""")]
    [InlineData("""{ "format": 1, "rate": [] }""")]
    public void Rule_file_that_names_its_place_or_holds_no_table_keeps_its_faults(string text)
    {
        using RuleFolder folder = new();

        folder.With("rate.json", text).Faults().Should().Contain(fault => fault.Code == FaultCode.UnknownProperty);
    }

    [Theory]
    [InlineData("2011-pension.json.txt", ".txt")]
    [InlineData("rates.JSON", ".JSON")]
    public void File_with_another_ending_is_refused_with_what_to_do(string file, string ending)
    {
        using RuleFolder folder = new();

        Fault fault = folder.With(file, Rates).Faults().Should().ContainSingle().Subject;

        (fault.Code, fault.File, fault.Found, fault.Allowed).Should().Be((FaultCode.OutOfRange, file, ending, ".json"));
        fault.Zh.Should().Be($"文件名以“{ending}”结尾，不会读入；应以“.json”结尾，请改名");
        fault.En.Should().Be($"its name ends in {ending}, so it is not read; rename it to end in .json");
    }

    [Fact]
    public void Every_unreadable_file_is_named_in_one_run()
    {
        using RuleFolder folder = new();

        IReadOnlyList<Fault> faults = folder
            .With("b.json", "")
            .With("a.json", "")
            .With("c.json", "{")
            .With("rates.json", "[")
            .With("reference-wages.json", "")
            .Faults();

        faults
            .Select(fault => (fault.File, fault.Code))
            .Should()
            .Equal(
                ("a.json", FaultCode.MalformedJson),
                ("b.json", FaultCode.MalformedJson),
                ("reference-wages.json", FaultCode.MalformedJson),
                ("c.json", FaultCode.MalformedJson),
                ("rates.json", FaultCode.MalformedJson)
            );
    }
}
