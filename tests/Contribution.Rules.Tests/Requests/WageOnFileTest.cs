using System.Text.Json;

namespace Contribution.Rules.Tests.Requests;

/// <summary>The findings where a reference wage is on file and none was given, and where an employer lists no person.</summary>
public sealed class WageOnFileTest
{
    private const string Person = """{"id":"P","category":"employee","priorYearMonthlyWage":3000}""";

    [Fact]
    public void ComputeBases_names_the_reference_wage_on_file_where_none_is_given()
    {
        JsonElement finding = Finding(Request("230600", 2011, Person), "reference-wage-on-file");

        finding.GetProperty("path").GetString().Should().Be("/referenceWages/province");
        finding
            .GetProperty("zh")
            .GetString()
            .Should()
            .Be(
                "请求未给出全省社平工资；附表有 27334 元/年（黑人保发〔2010〕119号），如予采用，请将“采用附表的社平工资”（useReferenceTable）设为“是”（true）"
            );
        finding
            .GetProperty("en")
            .GetString()
            .Should()
            .Be(
                "the request does not give the reference wage of the province; the shipped table has 27334 yuan a year (黑人保发〔2010〕119号): set useReferenceTable to true to take it"
            );
    }

    [Theory]
    [InlineData(""","useReferenceTable":true""")]
    [InlineData(""","referenceWages":{"province":2277.83}""")]
    [InlineData(""","asKnownOn":"2009-12-31" """)]
    public void ComputeBases_does_not_name_the_wage_on_file_when_it_is_used_or_was_unknown(string more) =>
        Codes(Request("230600", 2011, Person, more)).Should().NotContain("reference-wage-on-file");

    [Fact]
    public void ComputeBases_names_the_wage_on_file_for_another_place_and_day()
    {
        foreach (string more in new[] { "", ""","asKnownOn":"2009-12-31" """, "" })
        {
            Codes(Request("230600", 2011, Person, more))
                .Contains("reference-wage-on-file")
                .Should()
                .Be(more.Length == 0, more);
        }
    }

    [Fact]
    public void ComputeBases_does_not_name_the_wage_on_file_when_no_rule_reads_a_wage() =>
        Codes(
                Request(
                    "640323",
                    2011,
                    """{"id":"P","category":"employee","pensionBase":3000}""",
                    insurance: "unemployment"
                )
            )
            .Should()
            .NotContain("reference-wage-on-file");

    [Theory]
    [InlineData("governmentOrgan", "", true)]
    [InlineData("governmentOrgan", Person, false)]
    [InlineData("enterprise", "", false)]
    public void ComputeBases_reports_that_a_base_which_is_a_sum_of_persons_has_none(
        string kind,
        string persons,
        bool isTold
    )
    {
        string request = Request(
            "230600",
            2011,
            persons,
            $$""","referenceWages":{"province":2277.83},"employer":{"id":"E","kind":"{{kind}}","priorYearMonthlyTotalWages":5000}"""
        );

        Codes(request).Contains("no-persons").Should().Be(isTold);
        if (isTold)
        {
            Finding(request, "no-persons").GetProperty("path").GetString().Should().Be("/persons");
            Asked.Answer(request).GetProperty("employer").GetProperty("base").GetDecimal().Should().Be(0.00m);
        }
    }

    private static string Request(
        string place,
        int year,
        string persons,
        string more = "",
        string insurance = "pension"
    ) =>
        $$"""{"jurisdiction":"{{place}}","contributionYear":{{year}},"insurance":"{{insurance}}","persons":[{{persons}}]{{more}}}""";

    private static JsonElement Finding(string request, string code) =>
        Findings(request).Single(finding => finding.GetProperty("code").GetString() == code);

    private static string[] Codes(string request) =>
        [.. Findings(request).Select(finding => finding.GetProperty("code").GetString()!)];

    private static IEnumerable<JsonElement> Findings(string request) =>
        Asked.Answer(request).TryGetProperty("findings", out JsonElement findings) ? findings.EnumerateArray() : [];
}
