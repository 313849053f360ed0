namespace Contribution.Rules.Tests.RuleSets.Wages;

/// <summary>Rows that are in range and contradict themselves or one another.</summary>
public sealed class WageTableCheckTest
{
    private const string Before = """
        { "place": "230000", "name": "黑龙江", "population": "onPost", "statisticYear": 2009, "annual": 24376, "source": { "document": "示例〔2010〕9号" } }
        """;

    [Theory]
    [InlineData(
        "name",
        "\"吉林\"",
        "/referenceWages/1/name",
        FaultCode.OutOfRange,
        "名称“吉林”与代码 230000（黑龙江省）不一致"
    )]
    [InlineData("population", "\"onpost\"", "/referenceWages/1/population", FaultCode.UnknownValue, null)]
    [InlineData("population", "\"anounced\"", "/referenceWages/1/population", FaultCode.UnknownValue, null)]
    [InlineData(
        "contributionYear",
        "2021",
        "/referenceWages/1/contributionYear",
        FaultCode.OutOfRange,
        "超出范围：2021；允许 2010 至 2012"
    )]
    [InlineData(
        "monthly",
        "2722",
        "/referenceWages/1/monthly",
        FaultCode.OutOfRange,
        "月平均工资 2722 与年平均工资 27334 的十二分之一相差一元以上"
    )]
    [InlineData(
        "statisticYear",
        "2009",
        "/referenceWages/1",
        FaultCode.DuplicateId,
        "编号“230000 onPost 2009”重复；与第 1 项相同"
    )]
    [InlineData("annual", "2733", "/referenceWages/1/annual", FaultCode.OutOfRange, null)]
    [InlineData(
        "source",
        """{ "document": "示例", "published": "2001-12-02" }""",
        "/referenceWages/1/source/published",
        FaultCode.OutOfRange,
        null
    )]
    [InlineData(
        "source",
        """{ "document": "示例", "trust": "b" }""",
        "/referenceWages/1/source/trust",
        FaultCode.UnknownValue,
        null
    )]
    [InlineData(
        "source",
        """{ "document": "示例", "issued": "2011-05-02", "published": "2011-05-01" }""",
        "/referenceWages/1/source/published",
        FaultCode.OutOfRange,
        "公布日期 2011-05-01 早于成文日期 2011-05-02"
    )]
    public void Contradiction_is_refused_with_its_place(string key, string json, string path, string code, string? zh)
    {
        Fault fault = FaultsOf(Row(key, json)).Should().ContainSingle().Subject;

        (fault.Code, fault.Path, fault.File).Should().Be((code, path, "reference-wages.json"));
        if (zh is not null)
        {
            fault.Zh.Should().Be(zh);
        }
    }

    [Fact]
    public void Monthly_wage_given_as_an_annual_one_is_refused()
    {
        string row = Row("monthly", "27334").Replace("\"annual\": 27334, ", "");

        FaultsOf(row).Should().ContainSingle().Which.Path.Should().Be("/referenceWages/1/monthly");
    }

    [Fact]
    public void Row_without_the_name_of_its_place_repeats_one_with_it() =>
        FaultsOf(Row("statisticYear", "2009").Replace("\"name\": \"黑龙江\", ", ""))
            .Should()
            .ContainSingle()
            .Which.Code.Should()
            .Be(FaultCode.DuplicateId);

    [Fact]
    public void Misspelt_population_that_rules_read_is_refused()
    {
        Fault fault = RuleFolder.FaultOf(("/referenceWage", "{ \"scope\": \"city\", \"population\": \"onpost\" }"));

        (fault.Code, fault.Path, fault.Nearest)
            .Should()
            .Be((FaultCode.UnknownValue, "/referenceWage/population", "onPost"));
    }

    [Theory]
    [InlineData("monthly", "2278")]
    [InlineData("monthly", "2277.83")]
    [InlineData("name", "\"黑龙江一类\"")]
    [InlineData("name", "\"黑龙江省\"")]
    [InlineData("population", "\"privateUnits\"")]
    [InlineData("contributionYear", "2012")]
    public void Sound_rows_pass(string key, string json)
    {
        using RuleFolder folder = new();

        folder.With("reference-wages.json", Table(Row(key, json))).Load().ReferenceWages.All.Should().NotBeEmpty();
    }

    [Fact]
    public void Second_correction_of_a_wage_takes_the_place_of_the_first()
    {
        using RuleFolder folder = new();
        RuleSetCatalogue catalogue = folder
            .With("reference-wages.json", Rows(Corrected("1"), Corrected("2", "1"), Corrected("3", "2")))
            .Load();

        catalogue
            .ReferenceWages.Find("990000", new(WageScope.Province, "onPost"), 2011, null)
            .Wage!.Source.Document.Should()
            .Be("3");
    }

    [Fact]
    public void Two_corrections_of_one_wage_are_refused()
    {
        Fault fault = FaultsOfRows(Corrected("1"), Corrected("2", "1"), Corrected("3", "1"))
            .Should()
            .ContainSingle()
            .Subject;

        (fault.Code, fault.Path, fault.Allowed)
            .Should()
            .Be((FaultCode.DuplicateId, "/referenceWages/2", "/referenceWages/1"));
    }

    [Fact]
    public void Corrections_that_replace_one_another_are_refused() =>
        FaultsOfRows(Corrected("1", "2"), Corrected("2", "1"))
            .Should()
            .ContainSingle()
            .Which.Path.Should()
            .Be("/referenceWages/1");

    [Fact]
    public void Row_that_replaces_its_own_document_is_refused()
    {
        Fault fault = FaultsOfRows(Corrected("1", "1")).Should().ContainSingle().Subject;

        (fault.Code, fault.Path, fault.Found).Should().Be((FaultCode.OutOfRange, "/referenceWages/0/replaces", "1"));
    }

    private static string Corrected(string document, string? replaces = null) =>
        $$"""
            { "place": "990000", "population": "onPost", "statisticYear": 2010, "annual": 2733{{document}},
              {{(replaces is null ? "" : $"\"replaces\": \"{replaces}\",")}} "source": { "document": "{{document}}" } }
            """;

    private static string Rows(params string[] rows) =>
        $$"""{ "format": 1, "referenceWages": [{{string.Join(", ", rows)}}] }""";

    private static IReadOnlyList<Fault> FaultsOfRows(params string[] rows)
    {
        using RuleFolder folder = new();
        return folder.With("reference-wages.json", Rows(rows)).Faults();
    }

    private static string Row(string key, string json)
    {
        Dictionary<string, string> row = new()
        {
            ["place"] = "\"230000\"",
            ["name"] = "\"黑龙江\"",
            ["population"] = "\"onPost\"",
            ["statisticYear"] = "2010",
            ["annual"] = "27334",
            ["source"] = """{ "document": "示例〔2011〕9号" }""",
        };
        row[key] = json;
        return $"{{ {string.Join(", ", row.Select(value => $"\"{value.Key}\": {value.Value}"))} }}";
    }

    private static string Table(string row) => $$"""{ "format": 1, "referenceWages": [{{Before}}, {{row}}] }""";

    private static IReadOnlyList<Fault> FaultsOf(string row)
    {
        using RuleFolder folder = new();
        return folder.With("reference-wages.json", Table(row)).Faults();
    }
}
