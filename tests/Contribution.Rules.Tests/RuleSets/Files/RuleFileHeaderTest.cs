namespace Contribution.Rules.Tests.RuleSets.Files;

public sealed class RuleFileHeaderTest
{
    [Theory]
    [InlineData("/format", "2", "/format", "2", "1")]
    [InlineData("/format", "0", "/format", "0", "1")]
    [InlineData("/jurisdiction", "\"2306\"", "/jurisdiction", "2306", "six digits (GB/T 2260)")]
    [InlineData("/jurisdiction", "\"23060x\"", "/jurisdiction", "23060x", "six digits (GB/T 2260)")]
    [InlineData(
        "/jurisdiction",
        "\"\uFF12\uFF13\uFF10\uFF16\uFF10\uFF10\"",
        "/jurisdiction",
        null,
        "six digits (GB/T 2260)"
    )]
    [InlineData(
        "/contributionYears/through",
        "2019",
        "/contributionYears",
        "2020 … 2019",
        "1951 ≤ from ≤ through ≤ 2199"
    )]
    [InlineData("/contributionYears/from", "1949", "/contributionYears", "1949 … 2021", "1951 ≤ from ≤ through ≤ 2199")]
    [InlineData("/contributionYears/through", "2147483647", "/contributionYears", null, "1951 ≤ from ≤ through ≤ 2199")]
    public void Header_values_must_be_in_range(string place, string json, string path, string? found, string allowed)
    {
        Fault fault = RuleFolder.FaultOf((place, json));

        (fault.Code, fault.File, fault.Path, fault.Allowed)
            .Should()
            .Be((FaultCode.OutOfRange, "a.json", path, allowed));
        fault.Found.Should().Be(found ?? fault.Found).And.NotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("/source/document", "\" \"", "/source/document")]
    [InlineData("/individualBase/0/source", "{ \"document\": \"\" }", "/individualBase/0/source/document")]
    [InlineData("/parameters/ratio/source", "{ \"document\": \"\" }", "/parameters/ratio/source/document")]
    [InlineData("/amounts/floor/source", "{ \"document\": \"\" }", "/amounts/floor/source/document")]
    [InlineData("/trueUp", "{ \"article\": \"三\", \"source\": { \"document\": \"\" } }", "/trueUp/source/document")]
    [InlineData("/individualBase/0/article", "\"\"", "/individualBase/0/article")]
    [InlineData("/individualBase/1/id", "\"\"", "/individualBase/1/id")]
    [InlineData("/parameters/ratio/article", "\"\"", "/parameters/ratio/article")]
    [InlineData("/amounts/floor/article", "\"\u3000\"", "/amounts/floor/article")]
    [InlineData("/trueUp", "{ \"article\": \"\" }", "/trueUp/article")]
    public void Empty_source_or_article_is_missing(string place, string json, string path)
    {
        Fault fault = RuleFolder.FaultOf((place, json));

        (fault.Code, fault.File, fault.Path, fault.Allowed).Should().Be((FaultCode.Missing, "a.json", path, "string"));
    }

    [Theory]
    [InlineData("/covers", "/covers", "{ categories, kinds, pairs }")]
    [InlineData("/rounding", "/rounding", "{ step, mode, note }")]
    [InlineData("/covers/categories", "/covers/categories", "employee, *")]
    public void File_that_extends_none_must_be_complete(string place, string path, string allowed)
    {
        Fault fault = RuleFolder.FaultOf((place, null));

        (fault.Code, fault.File, fault.Path).Should().Be((FaultCode.Missing, "a.json", path));
        fault.Allowed.Should().Match(allowed);
    }

    [Theory]
    [InlineData("/source/trust", "\"AA\"", null)]
    [InlineData("/source/trust", "\"b\"", "B")]
    [InlineData("/source/trust", "\"\uFF22\"", "B")]
    [InlineData("/source/trust", "\"A\uFF0D\"", "A-")]
    [InlineData("/source/trust", "\"\"", null)]
    [InlineData("/amounts/floor/source", "{ \"document\": \"一号\", \"trust\": \"official\" }", null)]
    public void Trust_must_be_one_of_five_marks(string place, string json, string? nearest)
    {
        Fault fault = RuleFolder.FaultOf((place, json));

        (fault.Code, fault.Allowed, fault.Nearest).Should().Be((FaultCode.UnknownValue, "A, A-, B, C, D", nearest));
        fault.Path.Should().Be(place.EndsWith("trust", StringComparison.Ordinal) ? place : place + "/trust");
    }

    [Theory]
    [InlineData("/sourceByYear", """{ "02020": { "document": "一号" } }""")]
    [InlineData("/parameters/ratio/byYear", """{ "02020": 0.61 }""")]
    [InlineData("/rounding/byYear", """{ "02020": { "step": 1, "mode": "up" } }""")]
    public void Year_of_a_value_is_written_without_leading_zeros(string place, string json)
    {
        Fault fault = RuleFolder.FaultOf((place, json));

        (fault.Code, fault.Path, fault.Found, fault.Allowed)
            .Should()
            .Be((FaultCode.OutOfRange, place, "02020", "2020 … 2021"));
    }

    [Fact]
    public void Year_of_a_period_is_written_without_leading_zeros() =>
        RuleFolder
            .FaultsOf(
                SampleRules.Text(
                    ("/contributionYears/periods", """{ "02020": { "from": "2020-07", "through": "2020-12" } }""")
                )
            )
            .Select(fault => (fault.Code, fault.Path))
            .Should()
            .Contain((FaultCode.OutOfRange, "/contributionYears/periods/02020"));

    [Theory]
    [InlineData("3284.005", "")]
    [InlineData("""{ "value": 3579, "provisional": { "value": 3284.005 } }""", "/provisional/value")]
    public void Announced_amount_must_be_in_fen(string figure, string below)
    {
        Fault fault = RuleFolder.FaultOf(("/amounts/floor/byYear", $"{{ \"2021\": {figure} }}"));

        (fault.Code, fault.Path, fault.Found)
            .Should()
            .Be((FaultCode.NotInFen, "/amounts/floor/byYear/2021" + below, "3284.005"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0.01")]
    [InlineData("0.001")]
    [InlineData("0.015")]
    [InlineData("1000001")]
    public void Rounding_must_have_a_step_of_whole_fen(string step)
    {
        Fault own = RuleFolder.FaultOf(("/rounding/step", step));
        Fault ofAmount = RuleFolder.FaultOf(("/amounts/floor/rounding", $$"""{ "step": {{step}}, "mode": "up" }"""));

        (own.Code, own.Path, own.Found).Should().Be((FaultCode.OutOfRange, "/rounding/step", step));
        (ofAmount.Code, ofAmount.Path).Should().Be((FaultCode.OutOfRange, "/amounts/floor/rounding"));
    }
}
