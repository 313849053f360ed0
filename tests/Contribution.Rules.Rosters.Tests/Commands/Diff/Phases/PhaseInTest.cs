namespace Contribution.Rules.Rosters.Tests.Commands.Diff.Phases;

public sealed class PhaseInTest
{
    [Fact]
    public void Share_of_persons_in_hardship_rises_by_ten_per_cent_a_year()
    {
        PhaseIn[] series = [.. PhaseIn.Find(Sides.Of("210000", 2008, null))];

        PhaseIn hardship = series.Single(one => one.Amount == "hardshipShare");
        hardship
            .Points.Should()
            .Equal(
                new PhasePoint(2006, 0.60m),
                new PhasePoint(2007, 0.70m),
                new PhasePoint(2008, 0.80m),
                new PhasePoint(2009, 0.90m),
                new PhasePoint(2010, 1.00m)
            );
        hardship.Varies.Should().BeTrue();
        series.Single(one => one.Amount == "floor").Varies.Should().BeFalse();
    }

    [Fact]
    public void Announced_floor_is_compared_with_the_published_wage_of_its_year()
    {
        PhaseIn floor = PhaseIn.Find(Sides.Of("210000", 2022, null)).Single(one => one.Amount == "floor");

        // 3678 / 6383 = 0.57622…, 4106 / 6843 = 0.60003….
        floor.Points.Should().Contain([new PhasePoint(2022, 0.5762m), new PhasePoint(2023, 0.6000m)]);
    }

    [Fact]
    public void Amount_computed_from_an_announced_one_is_compared_with_the_wage_of_its_year()
    {
        PhaseIn ceiling = PhaseIn.Find(Sides.Of("210000", 2025, null)).Single(one => one.Amount == "flexibleCeiling");

        // 21792 = 3 × 7264.
        ceiling.Points.Should().Contain(new PhasePoint(2025, 3.0000m));
    }

    [Theory]
    [InlineData("440300/pension/2021")]
    [InlineData("440300/pension/2023-07")]
    [InlineData("440300/pension/2025")]
    public void Years_beyond_one_in_parts_are_shown(string id) =>
        PhaseIn
            .Find(Sides.Of(RuleSetId.Parse(id)))
            .Single(one => one.Amount == "ceiling")
            .Points.Select(point => point.Year)
            .Should()
            .Contain([2022, 2023, 2024])
            .And.OnlyHaveUniqueItems();

    [Fact]
    public void Single_year_has_no_phases() => PhaseIn.Find(Sides.Daqing).Should().BeEmpty();
}
