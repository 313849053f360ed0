using Contribution.Rules.Numbers;
using Contribution.Rules.Proof;

namespace Contribution.Rules.Tests.Proof;

public sealed class LinearFormTest
{
    private static readonly LinearForm X = LinearForm.Variable(0);
    private static readonly LinearForm Y = LinearForm.Variable(1);
    private static readonly Rational Two = new(2, 1);

    [Fact]
    public void Terms_that_cancel_are_removed()
    {
        (X + Y - X).Should().Be(Y);
        (X - X).IsConstant.Should().BeTrue();
        (X - X).Should().Be(LinearForm.Zero);
    }

    [Fact]
    public void Forms_are_equal_however_they_were_made()
    {
        LinearForm one = X + X + Y;
        LinearForm other = Y + X.Times(Two);

        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.Should().NotBe(X + Y).And.NotBe(one + LinearForm.From(Rational.One));
    }

    [Fact]
    public void Product_with_zero_is_zero() => (X + Y).Times(Rational.Zero).Should().Be(LinearForm.Zero);

    [Fact]
    public void Form_has_a_value_at_each_point() =>
        (X.Times(Two) - Y + LinearForm.From(Rational.One))
            .At(new Dictionary<int, Rational> { [0] = new(3, 2), [1] = new(1, 3) })
            .Should()
            .Be(new Rational(11, 3));

    [Fact]
    public void Terms_are_ordered_by_variable_whichever_form_comes_first()
    {
        LinearForm z = LinearForm.Variable(2);

        (z + X).Should().Be(X + z);
        (X + z + Y).Should().Be(X + Y + z);
        ((X + z) + (Y + z)).Should().Be(X + Y + z.Times(Two));
        (X + Y + z - Y)[2].Should().Be(Rational.One);
        (X + z)[1].Should().Be(Rational.Zero);
        (X.Times(Two) + z).FirstFactor.Should().Be(Two);
        (X + z).LastVariable.Should().Be(2);
        (X + z).Size.Should().Be(2);
    }

    [Fact]
    public void Forms_that_differ_only_in_their_constants_are_parallel()
    {
        LinearForm five = LinearForm.From(new Rational(5, 1));

        (X + five).IsParallel(X).Should().BeTrue();
        (X + five).DirectionHash.Should().Be(X.DirectionHash);
        X.IsParallel(X.Times(Two)).Should().BeFalse();
        X.IsParallel(X + Y).Should().BeFalse();
        X.IsParallel(Y).Should().BeFalse();
        (X + five).Times(Two).Should().Be(X.Times(Two) + five + five);
    }

    [Fact]
    public void Plus_adds_a_multiple_of_the_other_form()
    {
        LinearForm five = LinearForm.From(new Rational(5, 1));

        (X + five).Plus(Y + five, Two).Should().Be(X + Y + Y + five + five + five);
        (X + five).Plus(X.Times(Two) + five, -Rational.One).Should().Be(X.Times(-Rational.One));
        X.Plus(X, -Rational.One).IsConstant.Should().BeTrue();
    }

    [Fact]
    public void Forms_that_differ_in_one_thing_are_not_equal()
    {
        X.Should().NotBe(Y).And.NotBe(X.Times(Two)).And.NotBe(X + LinearForm.From(Two)).And.NotBe(X + Y);
        IsSame(X, null).Should().BeFalse();
        IsSame(X, "x").Should().BeFalse();
        IsSame(X, LinearForm.Variable(0)).Should().BeTrue();
    }

    [Fact]
    public void IsVariable_is_true_of_one_variable_as_it_stands()
    {
        X.IsVariable.Should().BeTrue();
        LinearForm[] others = [LinearForm.Zero, X + Y, X.Times(Two), X + LinearForm.From(Two), X.Times(-Rational.One)];
        others.Should().OnlyContain(form => !form.IsVariable);
    }

    [Fact]
    public void IsSumOfParts_is_true_where_nothing_is_subtracted()
    {
        LinearForm[] sums = [LinearForm.Zero, LinearForm.From(Two), X, X + Y, X.Times(Two) + Y + LinearForm.From(Two)];
        LinearForm[] differences = [LinearForm.From(-Two), X - Y, Y - X, X - LinearForm.From(Two), LinearForm.Zero - X];

        sums.Should().OnlyContain(form => form.IsSumOfParts);
        differences.Should().OnlyContain(form => !form.IsSumOfParts);
    }

    [Fact]
    public void Compare_orders_by_size_then_variable_then_factor_and_the_greater_constant_first()
    {
        LinearForm[] ordered =
        [
            LinearForm.From(Two),
            LinearForm.Zero,
            X - Y + Y,
            X.Times(Two) + LinearForm.From(Two),
            X.Times(Two),
            Y,
            X + Y,
            X + Y.Times(Two),
            X.Times(Two) + Y,
        ];

        for (int left = 0; left < ordered.Length; left++)
        {
            for (int right = 0; right < ordered.Length; right++)
            {
                LinearForm.Compare(ordered[left], ordered[right]).Should().Be(left.CompareTo(right), $"{left} {right}");
            }
        }
    }

    private static bool IsSame(LinearForm form, object? other) => form.Equals(other);
}
