using Contribution.Rules.Numbers;

namespace Contribution.Rules.NRules.Tests;

public sealed class RoundingTest
{
    public static TheoryData<string, string> Roundings
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (string mode in new[] { "halfUp", "up", "down", "halfDown", "halfEven" })
            {
                foreach (string step in new[] { "0.01", "0.05", "0.1", "1", "10", "100" })
                {
                    all.Add(mode, step);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Roundings))]
    public void ComputeBases_rounds_every_mode_and_step_as_the_compiled_plan(string mode, string step)
    {
        (IContributionRules compiled, IContributionRules nrules) = RuleFile.Load(
            "person.declaredBase / 2 - 30.125",
            step,
            mode
        );
        decimal size = decimal.Parse(step, System.Globalization.CultureInfo.InvariantCulture);
        decimal[] declared = [.. Enumerable.Range(0, 60).Select(number => 70m + (number * Math.Max(0.01m, size / 4)))];

        string expected = Engines.Answer(compiled, RuleFile.Request(declared, 60000m));

        Engines.Answer(nrules, RuleFile.Request(declared, 60000m)).Should().Be(expected);
    }

    [Theory]
    [InlineData("halfUp", 2000, 2001, 2002, 2002, 2001)]
    [InlineData("halfDown", 2000, 2000, 2001, 2002, 2001)]
    [InlineData("halfEven", 2000, 2000, 2002, 2002, 2001)]
    public void ComputeBases_rounds_a_half_as_its_mode_says(string mode, params int[] expected)
    {
        (_, IContributionRules nrules) = RuleFile.Load("person.declaredBase", "1", mode);

        nrules
            .Result(RuleFile.Request([2000.49m, 2000.5m, 2001.5m, 2001.51m, 2001m], 60000m))
            .Persons.Select(person => person.Base)
            .Should()
            .Equal(expected.Select(yuan => (decimal?)yuan));
    }

    [Theory]
    [InlineData(RoundingMode.HalfUp, -3)]
    [InlineData(RoundingMode.HalfDown, -2)]
    [InlineData(RoundingMode.HalfEven, -2)]
    [InlineData(RoundingMode.Up, -2)]
    [InlineData(RoundingMode.Down, -3)]
    public void Fen_rounds_below_zero_as_the_library(RoundingMode mode, int yuan)
    {
        Translation.RoundedFen.Fen(-2.5m * 4, 4, 1, mode).Should().Be(yuan * 100m);
        new Rounding(1, mode).Apply(Rational.From(-2.5m)).Should().Be(Rational.From(yuan));
    }
}
