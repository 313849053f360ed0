using Contribution.Rules.Rosters.Commands.Diff;
using Contribution.Rules.Rosters.Commands.Diff.Pages;
using static Contribution.Rules.Rosters.Tests.Fixtures.Daqing;

namespace Contribution.Rules.Rosters.Tests.Commands.Diff.Pages;

/// <summary>The tests of the page that need no browser; others run in one.</summary>
public sealed class ImpactPageTest
{
    private static readonly ImpactSide Low = Sides.Of("230600", 2011, ReferenceWage.Monthly(2000m));

    [Fact]
    public void Write_gives_a_page_without_outside_resources()
    {
        string page = ImpactPage.Write(Impact.OfBuiltIn(Low, Sides.Daqing)!, chinese: false);

        page.Should().StartWith("<!DOCTYPE html>\n<html lang=\"en\">").And.EndWith("</html>\n");
        page.Should().NotContain("http:").And.NotContain("https:").And.NotContain("src=").And.NotContain("url(");
        page.Should().Contain("default-src 'none'");
        page.Should().NotContain("\r");
    }

    [Fact]
    public void Write_gives_the_same_page_for_the_same_impact() =>
        ImpactPage
            .Write(Impact.OfBuiltIn(Low, Sides.Daqing)!, chinese: true)
            .Should()
            .Be(ImpactPage.Write(Impact.OfBuiltIn(Low, Sides.Daqing)!, chinese: true));

    [Theory]
    [InlineData(false, "the built-in one, 510 persons and 12 employers", "内置人群")]
    [InlineData(true, "内置人群，510 人、12 个单位", "Population")]
    public void Write_names_the_population_in_the_language_of_the_page(bool chinese, string said, string otherwise) =>
        ImpactPage
            .Write(Impact.OfBuiltIn(Low, Sides.Daqing)!, chinese)
            .Should()
            .Contain(said)
            .And.NotContain(otherwise);

    [Fact]
    public void Write_masks_identity_numbers_and_leaves_names_out()
    {
        string page = Of(
            Person(
                "230602196803120117",
                1000m,
                with: facts => facts with { Name = "刘建国", IdNumber = "230602196803120117" }
            ),
            Person("230602680312011", 1100m)
        );

        page.Should().Contain("230***********0117").And.Contain("230*********011");
        page.Should().NotContain("19680312").And.NotContain("680312").And.NotContain("刘建国");
    }

    [Fact]
    public void Write_encodes_values_of_rosters() =>
        Of(Person("<img onerror=x>", 1000m)).Should().Contain("&lt;img onerror=x&gt;").And.NotContain("<img");

    [Fact]
    public void Write_says_when_nothing_changes() =>
        ImpactPage
            .Write(Impact.OfBuiltIn(Sides.Daqing, Sides.Daqing)!, chinese: false)
            .Should()
            .Contain("Nothing changes.")
            .And.Contain("No person's base rises or falls.")
            .And.Contain("Rules and figures are the same.");

    [Fact]
    public void Write_puts_changed_rules_before_changed_persons()
    {
        string page = Liaoning();

        int rules = page.IndexOf("规则变化", StringComparison.Ordinal);
        int floor = page.IndexOf("4533.00", StringComparison.Ordinal);
        int who = page.IndexOf("影响范围", StringComparison.Ordinal);
        rules.Should().BePositive();
        floor.Should().BeGreaterThan(rules).And.BeLessThan(who);
    }

    [Fact]
    public void Write_titles_the_page_with_place_insurance_and_years() =>
        Liaoning().Should().Contain("<h1>政策变更影响：辽宁省养老保险 2025 年度 → 辽宁省养老保险 2026 年度</h1>");

    [Fact]
    public void Write_shows_no_large_figures_for_the_built_in_population()
    {
        Liaoning().Should().NotContain("class=\"tile\"").And.NotContain("class=\"lead\"");
        Of(Person("P", 1000m)).Should().Contain("class=\"tile\"").And.Contain("class=\"lead\"");
    }

    [Fact]
    public void Write_charts_the_difference_of_the_bases_where_there_is_one()
    {
        Liaoning().Should().Contain("B 与 A 的缴费基数之差随工资的变化");
        ImpactPage
            .Write(Impact.OfBuiltIn(Sides.Daqing, Sides.Daqing)!, chinese: true)
            .Should()
            .NotContain("缴费基数之差");
    }

    [Fact]
    public void Write_calls_rules_by_their_names()
    {
        string page = ImpactPage.Write(Impact.OfBuiltIn(Low, Sides.Daqing)!, chinese: true);

        page.Should().Contain("按本人工资核定").And.NotContain("own-wage").And.NotContain("sum-with-exempt");
    }

    private static string Liaoning() =>
        ImpactPage.Write(
            Impact.OfBuiltIn(Sides.Of("210000", 2025, null), Sides.Of("210000", 2026, null))!,
            chinese: true
        );

    private static string Of(params PersonRow[] persons) =>
        ImpactPage.Write(Impact.Compare(Low, Sides.Daqing, Roster(persons)), chinese: false);
}
