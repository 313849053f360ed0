using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.Tests.RuleSets.Wages;

public sealed class PublishedWagesTest
{
    private static readonly RequiredReferenceWage Province = new(WageScope.Province, null);
    private static readonly RequiredReferenceWage AllUrban = new(WageScope.Province, "allUrbanUnit");
    private static readonly PublishedWages Tables = RuleSetCatalogue.Embedded.ReferenceWages;

    [Fact]
    public void Find_gives_a_district_its_provinces_announced_wage()
    {
        WageLookup found = Tables.Find("230602", Province, 2011, asKnownOn: null);

        found.Wage!.Wage.Should().Be(ReferenceWage.Annual(27334));
        (found.Wage.Source.Document, found.Wage.Source.Trust)
            .Should()
            .Be(("黑人保发〔2010〕119号", SourceTrust.ThirdParties));
    }

    [Theory]
    [InlineData("2010-12-01", nameof(WageGap.NotYetPublished))]
    [InlineData("2010-12-02", nameof(WageGap.None))]
    [InlineData("2011-12-31", nameof(WageGap.None))]
    public void Find_gives_a_wage_from_the_day_it_was_published(string day, string expected) =>
        Tables.Find("230000", Province, 2011, Day(day)).Reason.ToString().Should().Be(expected);

    [Theory]
    [InlineData("2022-08-15", nameof(WageGap.NotYetPublished))]
    [InlineData("2022-08-16", nameof(WageGap.None))]
    public void Find_gives_the_wage_of_Liaoning_2022_from_August(string day, string expected)
    {
        WageLookup found = Tables.Find("211000", AllUrban, 2022, Day(day));

        found.Reason.ToString().Should().Be(expected);
        Tables.Find("211000", AllUrban, 2022, null).Wage!.Source.InForceFrom.Should().Be(new DateOnly(2022, 1, 1));
    }

    [Fact]
    public void Find_gives_the_replacing_figure_of_a_year()
    {
        Tables.Find("230000", AllUrban, 2019, null).Wage!.Monthly.Should().Be(4608);
        Tables.Find("230000", AllUrban, 2019, Day("2019-06-01")).Wage!.Annual.Should().Be(56820);
    }

    [Fact]
    public void Find_gives_no_wage_as_of_a_day_when_its_publication_day_is_unknown() =>
        Tables.Find("230000", AllUrban, 2025, Day("2025-03-01")).Reason.Should().Be(WageGap.DayUnknown);

    [Theory]
    [InlineData("210000", 4801)]
    [InlineData("210800", 4801)]
    [InlineData("210803", 4801)]
    [InlineData("210600", 4321)]
    [InlineData("210624", 4321)]
    public void Find_gives_two_standards_of_Liaoning_in_2019(string place, int monthly) =>
        Tables.Find(place, AllUrban, 2019, null).Wage!.Monthly.Should().Be(monthly);

    [Theory]
    [InlineData("210400")]
    [InlineData("211100")]
    [InlineData("211200")]
    public void Find_gives_no_wage_to_a_city_that_the_notice_does_not_list(string place) =>
        Tables.Find(place, AllUrban, 2019, null).Reason.Should().Be(WageGap.NoRow);

    [Fact]
    public void Find_does_not_take_one_population_for_another()
    {
        RequiredReferenceWage city = new(WageScope.City, "onPost");

        Tables.Find("210202", city, 2009, null).Wage!.Monthly.Should().Be(2859);
        Tables
            .Find("210100", new RequiredReferenceWage(WageScope.City, "employees"), 2010, null)
            .Wage!.Monthly.Should()
            .Be(2856.75m);
        Tables
            .Find("210100", new RequiredReferenceWage(WageScope.City, null), 2010, null)
            .Reason.Should()
            .Be(WageGap.Ambiguous);
        Tables.Find("210100", city, 2012, null).Reason.Should().Be(WageGap.NoRow);
    }

    [Theory]
    [InlineData("onPost", nameof(WageGap.Ambiguous))]
    [InlineData("employees", nameof(WageGap.None))]
    public void Correction_replaces_the_row_of_its_population_or_else_all_of_the_document(
        string corrected,
        string expected
    )
    {
        using RuleFolder folder = new();
        PublishedWages tables = folder
            .With(
                "reference-wages.json",
                $$"""
                { "format": 1, "referenceWages": [
                  { "place": "990000", "population": "onPost", "statisticYear": 2019, "annual": 60000, "source": { "document": "1" } },
                  { "place": "990000", "population": "allUrbanUnit", "statisticYear": 2019, "annual": 55000, "source": { "document": "1" } },
                  { "place": "990000", "population": "{{corrected}}", "statisticYear": 2019, "annual": 61000, "replaces": "1", "source": { "document": "2" } }
                ] }
                """
            )
            .Load()
            .ReferenceWages;

        WageLookup any = tables.Find("990000", Province, 2020, null);
        any.Reason.ToString().Should().Be(expected);
        tables
            .Find("990000", new RequiredReferenceWage(WageScope.Province, corrected), 2020, null)
            .Wage!.Annual.Should()
            .Be(61000);
    }

    [Fact]
    public void Every_row_of_the_tables_has_a_document_and_a_trust()
    {
        Tables.All.Should().HaveCountGreaterThan(60);
        Tables.All.Should().OnlyContain(row => row.Source.Document.Length > 0 && row.Source.Trust != null);
        Tables
            .All.Select(row =>
                (row.Place, row.Scope, row.Population, row.ContributionYear, string.Join(',', row.AppliesTo ?? []))
            )
            .Should()
            .OnlyHaveUniqueItems();
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
