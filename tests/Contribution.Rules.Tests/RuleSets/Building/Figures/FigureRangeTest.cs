namespace Contribution.Rules.Tests.RuleSets.Building.Figures;

/// <summary>The ranges of figures in rule files.</summary>
public sealed class FigureRangeTest
{
    [Theory]
    [InlineData("/parameters/ratio/value", "-0.6", "/parameters/ratio/value", "-0.6")]
    [InlineData("/parameters/ratio/byYear", """{ "2020": -0.5 }""", "/parameters/ratio/byYear/2020", "-0.5")]
    [InlineData("/amounts/floor/byYear", """{ "2021": -3600 }""", "/amounts/floor/byYear/2021", "-3600")]
    [InlineData(
        "/amounts/floor/byYear",
        """{ "2021": { "value": 10000000000 } }""",
        "/amounts/floor/byYear/2021",
        "10000000000"
    )]
    [InlineData(
        "/amounts/floor/byYear",
        """{ "2021": { "value": 3600, "provisional": { "value": -1 } } }""",
        "/amounts/floor/byYear/2021/provisional/value",
        "-1"
    )]
    [InlineData(
        "/amounts/floor/byYear",
        """{ "2021": { "value": 3600, "provisional": { "until": "2021-13" } } }""",
        "/amounts/floor/byYear/2021/provisional/until",
        "2021-13"
    )]
    [InlineData(
        "/amounts/floor/byYear",
        """{ "2021": { "value": 3600, "provisional": { "until": "2021-02-30" } } }""",
        "/amounts/floor/byYear/2021/provisional/until",
        "2021-02-30"
    )]
    public void Figure_must_be_from_zero_to_the_largest_amount_of_money(
        string place,
        string json,
        string path,
        string found
    )
    {
        Fault fault = RuleFolder.FaultOf((place, json));

        (fault.Code, fault.File, fault.Path, fault.Found).Should().Be((FaultCode.OutOfRange, "a.json", path, found));
    }

    [Theory]
    [InlineData("2021-12")]
    [InlineData("2021-12-31")]
    public void Provisional_figure_must_be_charged_until_a_month_or_a_day(string until)
    {
        using RuleFolder folder = new();
        string figure = $$"""{ "2021": { "value": 3600, "provisional": { "until": "{{until}}" } } }""";
        folder.With("a.json", SampleRules.Text(("/amounts/floor/byYear", figure)));

        folder.Load().Ids.Should().NotBeEmpty();
    }
}
