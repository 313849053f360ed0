using System.Globalization;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Tests.Numbers;

/// <summary>The rounding modes that Chinese HR systems offer, each as one step and one mode.</summary>
public sealed class RoundingModesTest
{
    private static readonly Dictionary<string, Rounding> Modes = new()
    {
        ["见分进角"] = new Rounding(0.1m, RoundingMode.Up),
        ["见角进元"] = new Rounding(1m, RoundingMode.Up),
        ["进位到元"] = new Rounding(1m, RoundingMode.Up),
        ["进位偶数"] = new Rounding(2m, RoundingMode.Up),
        ["舍去角"] = new Rounding(1m, RoundingMode.Down),
        ["舍去分"] = new Rounding(0.1m, RoundingMode.Down),
        ["舍去厘"] = new Rounding(0.01m, RoundingMode.Down),
        ["四舍五入到分"] = new Rounding(0.01m, RoundingMode.HalfUp),
        ["四舍五入到角"] = new Rounding(0.1m, RoundingMode.HalfUp),
        ["四舍五入到元"] = new Rounding(1m, RoundingMode.HalfUp),
    };

    [Fact]
    public void Table_of_modes_lists_every_mode() =>
        OutsideFigures.Rows("rounding-modes.csv", 3).Select(row => row[1]).Should().Equal(Modes.Keys);

    [Theory]
    [InlineData("见分进角", "3180.60 3180.61 3180.69 3180.70", "3180.6 3180.7 3180.7 3180.7")]
    // From the jiao: a value in whole jiao.
    [InlineData("见角进元", "3180.0 3180.1 3180.5 3181.0", "3180 3181 3181 3181")]
    [InlineData("进位到元", "3180.00 3180.01 4358.40 4359.00", "3180 3181 4359 4359")]
    [InlineData("进位偶数", "3180.00 3180.01 3181.00 3182.00 3182.01", "3180 3182 3182 3182 3184")]
    [InlineData("舍去角", "3180.99 3180.10 3181.00", "3180 3180 3181")]
    [InlineData("舍去分", "3180.69 3180.61 3180.70", "3180.6 3180.6 3180.7")]
    [InlineData("舍去厘", "3180.699 3180.691 3180.70", "3180.69 3180.69 3180.70")]
    [InlineData("四舍五入到分", "1366.698 1366.695 1366.6949", "1366.70 1366.70 1366.69")]
    [InlineData("四舍五入到角", "1366.64 1366.65 1366.66", "1366.6 1366.7 1366.7")]
    [InlineData("四舍五入到元", "3180.60 3180.50 4190.40", "3181 3181 4190")]
    public void Apply_rounds_as_the_name_of_the_mode_says(string name, string values, string rounded) =>
        values
            .Split(' ')
            .Select(value => Modes[name].Apply(Exact(value)))
            .Should()
            .Equal(rounded.Split(' ').Select(Exact));

    private static Rational Exact(string text) => Rational.From(decimal.Parse(text, CultureInfo.InvariantCulture));
}
