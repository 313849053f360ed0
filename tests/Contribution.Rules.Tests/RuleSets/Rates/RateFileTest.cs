using Contribution.Rules.RuleSets.Rates;

namespace Contribution.Rules.Tests.RuleSets.Rates;

public sealed class RateFileTest
{
    private const string Pension = """
        "place": "230000", "insurance": "pension", "payer": "employer", "rate": 0.2, "from": "2011-01"
        """;

    private const string Source = """, "source": { "document": "示例〔2011〕9号", "trust": "A" }""";

    [Fact]
    public void Rate_of_a_directory_replaces_the_embedded_one()
    {
        using RuleFolder folder = new();
        PublishedRates rates = folder
            .With(
                "rates.json",
                File(
                    """
                    { "place": "110000", "insurance": "pension", "payer": "employer", "rate": 0.15, "from": "2025-01",
                      "source": { "document": "示例〔2025〕1号" } }
                    """
                )
            )
            .Load()
            .RatesOf("110000");

        ContributionRate found = rates
            .Rates.Should()
            .ContainSingle(rate =>
                rate.Place == "110000" && rate.Insurance == Insurance.Pension && rate.Payer == Payer.Employer
            )
            .Subject;
        (found.Rate, found.Source!.Document).Should().Be((0.15m, "示例〔2025〕1号"));
    }

    [Theory]
    [InlineData("\"rate\": 1.01", FaultCode.OutOfRange, "/rates/0/rate")]
    [InlineData("\"rate\": -0.01", FaultCode.OutOfRange, "/rates/0/rate")]
    [InlineData("\"rate\": 0.1234567", FaultCode.OutOfRange, "/rates/0/rate")]
    [InlineData("\"rate\": \"16%\"", FaultCode.WrongType, "/rates/0/rate")]
    [InlineData("\"place\": \"23000\"", FaultCode.OutOfRange, "/rates/0/place")]
    [InlineData("\"except\": [\"230600\", \"23\"]", FaultCode.OutOfRange, "/rates/0/except/1")]
    [InlineData("\"from\": \"2011\"", FaultCode.OutOfRange, "/rates/0/from")]
    [InlineData("\"through\": \"2010-12\"", FaultCode.OutOfRange, "/rates/0/through")]
    [InlineData("\"payer\": \"company\"", FaultCode.UnknownValue, "/rates/0/payer")]
    [InlineData("\"insurance\": \"workInjury\"", FaultCode.Missing, "/rates/0/industryClass")]
    [InlineData("\"industryClass\": 1", FaultCode.OutOfRange, "/rates/0/insurance")]
    [InlineData("\"fixedAmount\": 3", FaultCode.OutOfRange, "/rates/0/fixedAmount")]
    [InlineData("\"includes\": [\"maternity\"]", FaultCode.OutOfRange, "/rates/0/includes")]
    [InlineData("\"rat\": 0.2", FaultCode.UnknownProperty, "/rates/0/rat")]
    public void Faulty_rate_is_refused_with_its_place(string wrong, string code, string path)
    {
        string name = wrong.Split('"')[1];
        string kept = string.Join(", ", Pension.Trim().Split(", ").Where(part => part.Split('"')[1] != name));

        Fault fault = FaultsOf($"{{ {kept}, {wrong}{Source} }}").Should().ContainSingle().Subject;

        (fault.Code, fault.Path, fault.File).Should().Be((code, path, "rates.json"));
        fault.Allowed.Should().NotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("\"industryClass\": 9", "/rates/0/industryClass")]
    [InlineData("\"industryClass\": 1, \"floating\": { \"atLeast\": 0.4, \"atMost\": 1.5 }", "/rates/0/floating")]
    [InlineData("\"industryClass\": 1, \"floating\": { \"atLeast\": 0.5, \"atMost\": 1.6 }", "/rates/0/floating")]
    public void Class_or_band_of_work_injury_outside_the_table_is_refused(string wrong, string path) =>
        FaultsOf(
                $$"""
                { "place": "230000", "insurance": "workInjury", "payer": "employer", "rate": 0.002, "from": "2011-01", {{wrong}}{{Source}} }
                """
            )
            .Should()
            .ContainSingle(fault => fault.Code == FaultCode.OutOfRange && fault.Path == path);

    [Fact]
    public void Rate_without_its_document_is_refused() =>
        FaultsOf($$"""{ {{Pension}}, "source": { "document": " " } }""")
            .Should()
            .ContainSingle(fault => fault.Code == FaultCode.Missing && fault.Path == "/rates/0/source/document");

    [Fact]
    public void Overlapping_months_are_refused_with_both_places()
    {
        Fault fault = FaultsOf(
                $$"""{ {{Pension}}{{Source}} }, { {{Pension.Replace("2011-01", "2012-05")}}{{Source}} }"""
            )
            .Should()
            .ContainSingle()
            .Subject;

        (fault.Code, fault.Path).Should().Be((FaultCode.Overlapping, "/rates/1"));
        fault.Allowed.Should().Contain("/rates/0").And.Contain("2011-01");
        fault.Zh.Should().Be("起止月份与第 1 项（2011-01 起）重叠：2012-05 起");
    }

    [Fact]
    public void Consecutive_months_do_not_overlap()
    {
        using RuleFolder folder = new();
        string first = Pension.Replace("\"2011-01\"", "\"2011-01\", \"through\": \"2012-04\"");

        folder
            .With(
                "rates.json",
                File($$"""{ {{first}}{{Source}} }, { {{Pension.Replace("2011-01", "2012-05")}}{{Source}} }""")
            )
            .Load()
            .RatesOf("230000")
            .Rates.Should()
            .Contain(rate => rate.From == new YearMonth(2012, 5));
    }

    private static IReadOnlyList<Fault> FaultsOf(string rows)
    {
        using RuleFolder folder = new();
        return folder.With("rates.json", File(rows)).Faults();
    }

    private static string File(string rows) => $$"""{ "format": 1, "rates": [{{rows}}] }""";
}
