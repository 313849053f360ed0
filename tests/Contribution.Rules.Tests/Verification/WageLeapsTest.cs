using Contribution.Rules.Authoring;

namespace Contribution.Rules.Tests.Verification;

/// <summary>A year's wage that was taken for a month's, in a table that has no other year.</summary>
public sealed class WageLeapsTest
{
    [Theory]
    [InlineData(
        "monthly",
        94000,
        2026,
        "2026 年 94000 与上年 7621 折算到月后相差三倍以上：请核对是按月还是按年，以及位数"
    )]
    [InlineData("monthly", 783, 2026, "2026 年 783 与上年 7621 折算到月后相差三倍以上：请核对是按月还是按年，以及位数")]
    [InlineData(
        "annual",
        7621,
        2026,
        "2026 年 7621 与上年 7621 折算到月后相差三倍以上：请核对是按月还是按年，以及位数"
    )]
    public void Verify_compares_a_wage_with_that_of_the_year_before_wherever_it_is_on_file(
        string key,
        int yuan,
        int year,
        string zh
    )
    {
        using RuleFolder folder = Folder(key, yuan, year);

        Fault fault = RuleSetVerifier.VerifyDirectory(folder.FullName).Faults.Should().ContainSingle().Subject;

        (fault.File, fault.Path).Should().Be(("2027/reference-wages.json", $"/referenceWages/0/{key}"));
        fault.Zh.Should().Be(zh);
    }

    [Theory]
    [InlineData("monthly", 7833)]
    [InlineData("annual", 94000)]
    public void Wage_near_that_of_the_year_before_is_accepted(string key, int yuan)
    {
        using RuleFolder folder = Folder(key, yuan, 2026);

        RuleSetVerifier.VerifyDirectory(folder.FullName).Faults.Should().BeEmpty();
    }

    private static RuleFolder Folder(string key, int yuan, int year) =>
        new RuleFolder()
            .With("before/reference-wages.json", Table("monthly", 7621, 2025))
            .With("2027/reference-wages.json", Table(key, yuan, year));

    private static string Table(string key, int yuan, int year) =>
        $$"""
            { "format": 1, "referenceWages": [ { "place": "990000", "scope": "province", "population": "allUrbanUnit",
              "statisticYear": {{year}}, "contributionYear": {{year
                + 1}}, "{{key}}": {{yuan}}, "source": { "document": "测试〔{{year}}〕1号" } } ] }
            """;
}
