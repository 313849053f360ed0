using System.Globalization;
using Contribution.Rules.Rosters.Impacts.Pages;

namespace Contribution.Rules.Rosters.Tests.Impacts.Pages;

public sealed class PlotScaleTest
{
    [Fact]
    public void A_value_lies_in_proportion_between_the_ends()
    {
        PlotScale scale = Scale(0m, 200m);

        (scale.At(0m), scale.At(50m), scale.At(200m)).Should().Be((100m, 125m, 200m));
    }

    [Theory]
    [InlineData(0, 8300, "0 2000 4000 6000 8000")]
    [InlineData(-120, 90, "-100 -50 0 50")]
    [InlineData(60, 100, "60 70 80 90 100")]
    public void Ticks_are_round_and_few(decimal least, decimal most, string ticks) =>
        string.Join(' ', Scale(least, most).Ticks.Select(tick => tick.ToString("0.##", CultureInfo.InvariantCulture)))
            .Should()
            .Be(ticks);

    [Theory]
    [InlineData(0, 0.01)]
    [InlineData(0.011, 0.02)]
    [InlineData(3, 5)]
    [InlineData(5, 5)]
    [InlineData(5.01, 10)]
    [InlineData(1201, 2000)]
    public void A_step_is_the_next_of_1_2_5(decimal atLeast, decimal step) =>
        PlotScale.Round(atLeast).Should().Be(step);

    private static PlotScale Scale(decimal least, decimal most) => new(least, most, 100m, 200m, value => $"{value}");
}
