using System.Globalization;
using Contribution.Rules.Evaluation.Steps.SharedFigures;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using static Contribution.Rules.Tests.Evaluation.Steps.ParsedExpressions;

namespace Contribution.Rules.Tests.Evaluation.Steps.SharedFigures;

/// <summary>The whole numbers that columns are compared with, and the conditions that all cases share.</summary>
public sealed class FigureTest
{
    private static readonly Rounding ToFen = new(0.01m, RoundingMode.HalfUp);

    [Theory]
    [InlineData("10", 10, 9, 10)]
    [InlineData("10.5", 10, 10, Figure.Never)]
    [InlineData("-10", -10, -11, -10)]
    [InlineData("-10.5", -11, -11, Figure.Never)]
    [InlineData("0", 0, -1, 0)]
    public void Threshold_becomes_the_whole_number_to_exceed_or_equal(
        string yuan,
        long floor,
        long belowCeiling,
        long exact
    )
    {
        SharedSum sum = Shared($"referenceWage + {yuan}");

        Figure.Floor(sum).Compute(Under(0)).Should().Be(floor);
        Figure.BelowCeiling(sum).Compute(Under(0)).Should().Be(belowCeiling);
        Figure.Exact(sum).Compute(Under(0)).Should().Be(exact);
    }

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("9223372036854775808", long.MaxValue)]
    [InlineData("-9223372036854775807", -long.MaxValue)]
    [InlineData("-9223372036854775808", -long.MaxValue)]
    [InlineData("9223372036854775806", long.MaxValue - 1)]
    [InlineData("-9223372036854775806", 1 - long.MaxValue)]
    public void Threshold_beyond_a_word_becomes_the_nearest_word(string yuan, long nearest)
    {
        SharedSum sum = Shared(yuan);

        Figure.Floor(sum).Compute(Under(0)).Should().Be(nearest);
        Figure.Exact(sum).Compute(Under(0)).Should().Be(nearest);
    }

    [Fact]
    public void Figure_on_an_unknown_wage_is_zero()
    {
        SharedSum sum = Shared("referenceWage + 10.5");

        Figure[] figures =
        [
            Figure.Whole(sum),
            Figure.Floor(sum),
            Figure.BelowCeiling(sum),
            Figure.Exact(sum),
            Figure.Base(sum, ToFen),
        ];

        figures.Should().OnlyContain(figure => figure.Compute(Under(null)) == 0);
    }

    [Fact]
    public void Whole_figure_is_exact_or_throws()
    {
        Figure.Whole(Shared("referenceWage / 3")).Compute(Under(12)).Should().Be(4);
        FluentActions
            .Invoking(() => Figure.Whole(Shared("referenceWage / 3")).Compute(Under(10)))
            .Should()
            .Throw<InvalidOperationException>();
        Figure.Constant(-7).Compute(Under(null)).Should().Be(-7);
    }

    [Theory]
    [InlineData("0.01", "3333.33")]
    [InlineData("0.1", "3333.30")]
    [InlineData("10", "3330.00")]
    public void Shared_base_is_rounded_once_in_fen(string step, string yuan)
    {
        Rounding rounding = new(decimal.Parse(step, CultureInfo.InvariantCulture), RoundingMode.HalfUp);

        Figure
            .Base(Shared("referenceWage / 3"), rounding)
            .Compute(Under(10_000))
            .Should()
            .Be((long)(decimal.Parse(yuan, CultureInfo.InvariantCulture) * 100));
    }

    [Fact]
    public void Keys_are_equal_for_equal_figures_only()
    {
        string[] keys =
        [
            .. new[] { "referenceWage", "referenceWage + 1", "2 * referenceWage" }
                .Select(Shared)
                .SelectMany(sum =>
                    new Figure[]
                    {
                        Figure.Whole(sum),
                        Figure.Floor(sum),
                        Figure.BelowCeiling(sum),
                        Figure.Exact(sum),
                        Figure.Base(sum, ToFen),
                    }
                )
                .Append(Figure.Constant(1))
                .Append(Figure.Constant(2))
                .Select(figure => figure.Key),
        ];

        keys.Should().OnlyHaveUniqueItems();
        Figure.Floor(Shared("referenceWage")).Key.Should().Be(Figure.Floor(Shared("referenceWage")).Key);
    }

    [Theory]
    [InlineData(Comparison.Equal, false, true, false)]
    [InlineData(Comparison.NotEqual, true, false, true)]
    [InlineData(Comparison.Less, true, false, false)]
    [InlineData(Comparison.LessOrEqual, true, true, false)]
    [InlineData(Comparison.Greater, false, false, true)]
    [InlineData(Comparison.GreaterOrEqual, false, true, true)]
    internal void Condition_on_a_shared_sum_holds_by_its_sign(Comparison operation, bool below, bool at, bool above)
    {
        var condition = SharedCondition.Sign(operation, Shared("referenceWage - 1000"));

        condition.Holds(Under(999.99m)).Should().Be(below);
        condition.Holds(Under(1000m)).Should().Be(at);
        condition.Holds(Under(1000.01m)).Should().Be(above);
        condition.Holds(Under(null)).Should().BeFalse("nothing is known of it");
    }

    [Fact]
    public void Values_are_kept_for_each_wage()
    {
        FigureTable table = new(
            [Figure.Floor(Shared("2 * referenceWage"))],
            [SharedCondition.Known(Vocabulary.ReferenceWage)]
        );
        FigureValues known = table.For(Wage(3m));
        table.For(Wage(3m)).Should().BeSameAs(known);

        // More than there is room for, so that they take one another's places.
        for (int yuan = 0; yuan < 300; yuan++)
        {
            FigureValues values = table.For(Wage(yuan));
            values.Wage.Should().Be(Wage(yuan));
            values.Numbers.Should().Equal(2 * yuan);
            values.Masks.Should().Equal(ulong.MaxValue);
            table.For(null).Masks.Should().Equal(0UL);
        }
    }
}
