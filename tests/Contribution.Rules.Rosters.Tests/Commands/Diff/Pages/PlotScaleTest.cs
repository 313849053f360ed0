using System.Globalization;
using Contribution.Rules.Rosters.Commands.Diff.Pages;

namespace Contribution.Rules.Rosters.Tests.Commands.Diff.Pages;

public sealed class PlotScaleTest
{
    [Fact]
    public void Place_of_a_value_is_proportional_between_the_ends()
    {
        PlotScale scale = Scale(0m, 200m);

        (scale.At(0m), scale.At(50m), scale.At(200m)).Should().Be((100m, 125m, 200m));
    }

    [Theory]
    [InlineData(0, 8300, "0 2000 4000 6000 8000")]
    [InlineData(-120, 90, "-100 -50 0 50")]
    [InlineData(60, 100, "60 70 80 90 100")]
    public void Ticks_are_few_and_round(decimal least, decimal most, string ticks) =>
        string.Join(' ', Scale(least, most).Ticks.Select(tick => tick.ToString("0.##", CultureInfo.InvariantCulture)))
            .Should()
            .Be(ticks);

    public static TheoryData<decimal, decimal> Steps =>
        new()
        {
            { 0m, 0.01m },
            { 0.011m, 0.02m },
            { 3m, 5m },
            { 5m, 5m },
            { 5.01m, 10m },
            { 1201m, 2000m },
        };

    [Theory]
    [MemberData(nameof(Steps))]
    public void Round_gives_the_next_step_of_1_2_or_5(decimal atLeast, decimal step) =>
        PlotScale.Round(atLeast).Should().Be(step);

    private static PlotScale Scale(decimal least, decimal most) => new(least, most, 100m, 200m, value => $"{value}");
}
