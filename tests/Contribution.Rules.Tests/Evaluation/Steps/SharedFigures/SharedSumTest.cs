using Contribution.Rules.Evaluation.Steps.SharedFigures;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using static Contribution.Rules.Tests.Evaluation.Steps.ParsedExpressions;

namespace Contribution.Rules.Tests.Evaluation.Steps.SharedFigures;

/// <summary>Sums of what all cases share: their values, bounds and keys.</summary>
public sealed class SharedSumTest
{
    [Fact]
    public void Multiples_of_one_expression_become_one_term()
    {
        SharedSum sum = new();
        sum.Add(Number("referenceWage"), new Rational(3, 1));
        sum.Add(Number("5"), new Rational(2, 1));
        sum.Add(Number("referenceWage"), new Rational(-1, 2));
        SharedSum once = new();
        once.Add(Number("10"), Rational.One);
        once.Add(Number("referenceWage"), new Rational(5, 2));

        sum.Compute(Under(100)).Should().Be(new Rational(260, 1));
        sum.Key.Should().Be(once.Key);
        sum.Compute(Under(null)).Should().BeNull();
    }

    [Fact]
    public void Multiple_of_a_sum_is_another_sum()
    {
        SharedSum sum = Shared("referenceWage");
        sum.Add(Number("7"), Rational.One);
        SharedSum twice = sum.Times(new Rational(-2, 1));

        twice.Compute(Under(100)).Should().Be(new Rational(-214, 1));
        sum.Compute(Under(100)).Should().Be(new Rational(107, 1));
        twice.Key.Should().NotBe(sum.Key);
    }

    [Fact]
    public void Bound_adds_up_magnitudes()
    {
        Rational wage = Grain.Most(Number("referenceWage"));
        SharedSum sum = new();
        sum.Most.Should().Be(Rational.Zero);
        sum.Add(Number("-7"), Rational.One);
        sum.Most.Should().Be(new Rational(7, 1));
        sum.Add(Number("referenceWage"), new Rational(-2, 1));
        sum.Most.Should().Be((wage * new Rational(2, 1)) + new Rational(7, 1));
        sum.Add(Number("min(referenceWage, 3)"), Rational.One);

        sum.Most.Should()
            .Be((wage * new Rational(2, 1)) + new Rational(7, 1) + Grain.Most(Number("min(referenceWage, 3)")));
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("1 - 1", true)]
    [InlineData("1", false)]
    [InlineData("-1", false)]
    [InlineData("referenceWage", false)]
    public void IsZero_is_true_only_for_a_sum_without_terms(string text, bool isZero) =>
        Shared(text).IsZero.Should().Be(isZero);

    [Fact]
    public void Keys_of_different_expressions_differ()
    {
        string[] texts =
        [
            "referenceWage",
            "-referenceWage",
            "referenceWage + 1",
            "referenceWage - 1",
            "referenceWage * 2",
            "referenceWage / 2",
            "min(referenceWage, 1)",
            "max(referenceWage, 1)",
            "min(referenceWage, 2)",
            "min(referenceWage, 2, 3)",
            "min(2, referenceWage)",
            "-min(referenceWage, 1)",
        ];

        texts
            .Select(Number)
            .Append(Tier("referenceWage", "1", "2"))
            .Append(Tier("referenceWage", "1", "3"))
            .Append(Tier("referenceWage + 1", "1", "2"))
            .Select(Key)
            .Should()
            .OnlyHaveUniqueItems();
        texts.Select(text => Key(Number(text))).Should().Equal(texts.Select(text => Key(Number(text))));
    }

    [Fact]
    public void Abbreviation_has_the_sum_of_what_it_stands_for()
    {
        Node body = Number("min(referenceWage, 1)");

        Key(new DefinitionNode("least", body)).Should().Be(Key(body));
    }

    [Fact]
    public void Truth_value_has_no_sum() =>
        FluentActions
            .Invoking(() => Key(Truth("referenceWage > 1 and referenceWage < 2")))
            .Should()
            .Throw<InvalidOperationException>();

    private static string Key(Node node)
    {
        SharedSum sum = new();
        sum.Add(node, Rational.One);
        return sum.Key;
    }
}
