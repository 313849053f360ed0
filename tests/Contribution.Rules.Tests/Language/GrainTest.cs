using System.Numerics;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Tests.Language;

/// <summary>Worked by hand: how fine and how large values are decides which machine words hold them.</summary>
public sealed class GrainTest
{
    [Theory]
    [InlineData("person.wage", 100)]
    [InlineData("reference", 1200)]
    [InlineData("person.months", 1)]
    [InlineData("-person.wage", 100)]
    [InlineData("1 / 3", 3)]
    [InlineData("0.6 * person.wage", 500)]
    [InlineData("person.wage * 0.6", 500)]
    [InlineData("person.wage * 50", 2)]
    [InlineData("person.wage / 12", 1200)]
    [InlineData("person.wage / 0.5", 50)]
    [InlineData("person.wage / -0.5", 50)]
    [InlineData("0 * person.wage", 1)]
    [InlineData("person.wage + reference", 1200)]
    [InlineData("person.wage - 1 / 7", 700)]
    [InlineData("min(reference / 5, 1 / 7)", 42000)]
    [InlineData("twice", 50)]
    [InlineData("floor", 2000)]
    [InlineData("rounded", 2000)]
    [InlineData("announced", 2)]
    [InlineData("announced / 3", 6)]
    public void Every_value_is_a_multiple_of_one_over_the_grain(string text, int grain) =>
        Grain.Compute(SampleFacts.Number(text)).Should().Be(new BigInteger(grain));

    [Fact]
    public void Rounding_step_finer_than_the_value_makes_the_amount_finer() =>
        Grain.Compute(Rounded("person.wage", 0.008m)).Should().Be(new BigInteger(500));

    [Theory]
    [InlineData("person.months", "12")]
    [InlineData("person.wage", "9999999999.99")]
    [InlineData("5", "5")]
    [InlineData("-5", "5")]
    [InlineData("-person.months", "12")]
    [InlineData("2 * person.months", "24")]
    [InlineData("person.months * -2", "24")]
    [InlineData("person.months / 8", "1.5")]
    [InlineData("person.months - 3", "15")]
    [InlineData("min(person.months, 5, -4)", "21")]
    [InlineData("floor", "5999999999.994")]
    [InlineData("rounded", "6000000000.994")]
    [InlineData("announced", "1500.5")]
    public void Most_bounds_every_value(string text, string most) =>
        Grain.Most(SampleFacts.Number(text)).ToString().Should().Be(most);

    [Fact]
    public void Announced_figure_counts_by_its_size() =>
        Grain
            .Most(new AmountNode(new Amount("a") { Announced = -7.5m }))
            .Should()
            .Be(new Rational(15, 2), "an amount below zero is as large as one above");

    [Theory]
    // 2^90 * 2^30 grains are the most that is computed.
    [InlineData("most * 1073741824", true)]
    [InlineData("most * 1073741825", false)]
    [InlineData("most * -1073741824", true)]
    [InlineData("most * -1073741825", false)]
    [InlineData("most * 536870912 + 1 / 2", false)]
    [InlineData("most * 268435456 + 1 / 2", true)]
    // What comes on the way there counts too, and so do the parts of a truth value.
    [InlineData("most * 1073741825 / 1073741825", false)]
    [InlineData("most * 1073741824 > 0", true)]
    [InlineData("most * 1073741825 > 0", false)]
    [InlineData("0 < most * 1073741825", false)]
    public void Values_beyond_two_words_are_not_computable(string text, bool computable)
    {
        Symbol most = new("most", DataType.Number) { Most = 1237940039285380274899124224m };
        Scope scope = new([KeyValuePair.Create<string, Node>("most", new FactNode(most))]);

        Grain.IsComputable(ExpressionParser.ParseEither(text, scope)).Should().Be(computable);
    }

    private static Amount Rounded(string value, decimal step) =>
        new("a") { Value = SampleFacts.Number(value), Rounding = new Rounding(step, RoundingMode.HalfUp) };
}
