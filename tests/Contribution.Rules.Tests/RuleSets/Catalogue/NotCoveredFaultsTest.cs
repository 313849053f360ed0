using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Tests.RuleSets.Catalogue;

public sealed class NotCoveredFaultsTest
{
    [Theory]
    [InlineData("990100", Insurance.Pension, 2012, "/contributionYear", "990100/pension/2010")]
    [InlineData("990100", Insurance.Pension, 2000, "/contributionYear", "990100/pension/2006")]
    [InlineData("990101", Insurance.Pension, 2012, "/contributionYear", "990000/pension/2010")]
    [InlineData("990200", Insurance.Pension, 2018, "/contributionYear", "990000/pension/2020")]
    [InlineData("990100", Insurance.Maternity, 2010, "/insurance", "990100/pension/2010")]
    [InlineData("970000", Insurance.Pension, 2010, "/jurisdiction", null)]
    public void Fault_names_the_wrong_part_and_the_nearest_place_and_year(
        string place,
        Insurance insurance,
        int year,
        string path,
        string? nearest
    )
    {
        using RuleFolder folder = new();
        RuleSetCatalogue catalogue = folder
            .With("province.json", File("990000", 2006, 2010, appliesBelow: true))
            .With("later.json", File("990000", 2020, 2020, appliesBelow: true))
            .With("city.json", File("990100", 2006, 2010, appliesBelow: false))
            .Load();

        Fault fault = NotCoveredFaults.NotCovered(catalogue, place, insurance, year);

        (fault.Code, fault.Path).Should().Be((FaultCode.NotCovered, path));
        fault.Found.Should().Be(new RuleSetId(place, insurance, year).ToString());
        fault.Nearest.Should().Be(nearest, "another province is nobody's nearest");
        fault
            .Allowed.Should()
            .Contain(
                insurance == Insurance.Pension ? "990000/pension: 2006–2010, 2020" : "210000/maternity: 2006–2010"
            );
    }

    [Theory]
    [InlineData("2011", "2011")]
    [InlineData("2006 2007 2008", "2006–2008")]
    [InlineData("2012 2006 2007", "2006–2007, 2012")]
    [InlineData("2006 2008 2010", "2006, 2008, 2010")]
    public void Fault_writes_years_as_ranges(string years, string text) =>
        NotCoveredFaults
            .Years(years.Split(' ').Select(year => new RuleSetId("990000", Insurance.Pension, int.Parse(year))), ", ")
            .Should()
            .Be(text);

    [Fact]
    public void Fault_names_only_the_nearest_of_many_places()
    {
        using RuleFolder folder = new();
        foreach (int city in Enumerable.Range(1, 12))
        {
            folder.With($"{city}.json", File($"99{city:00}00", 2006, 2006, appliesBelow: false));
        }

        Fault fault = NotCoveredFaults.NotCovered(folder.Load(), "995000", Insurance.Pension, 2006);

        string[] families = fault.Allowed!.Split("; ");
        families.Should().HaveCount(9).And.EndWith("…");
        families[..8].Should().OnlyContain(family => family.StartsWith("99", StringComparison.Ordinal));
    }

    private static string File(string jurisdiction, int from, int through, bool appliesBelow) =>
        SampleRules.Text(
            ("/jurisdiction", $"\"{jurisdiction}\""),
            ("/contributionYears", $$"""{ "from": {{from}}, "through": {{through}} }"""),
            ("/appliesBelow", appliesBelow ? "true" : "false")
        );
}
