using Contribution.Rules.Numbers;
using Contribution.Rules.Proof;

namespace Contribution.Rules.Tests.Proof;

public sealed class WitnessNumbersTest
{
    private static readonly LinearForm X = LinearForm.Variable(0);
    private static readonly LinearForm Y = LinearForm.Variable(1);

    [Theory]
    [InlineData("0", "100000", "1000")]
    [InlineData("1366.7", "5000", "2000")]
    [InlineData("1366.7", "1900", "1400")]
    [InlineData("1366.7", "1399", "1367")]
    [InlineData("1366.7", "1366.9", "1366.71")]
    [InlineData("0", "0.02", "0.01")]
    public void Choose_takes_the_roundest_number_between_two_bounds(string low, string high, string chosen)
    {
        WitnessNumbers numbers = Choose(Constraint.Less(Of(low), X), Constraint.Less(X, Of(high)));

        numbers.Fen(0).Should().Be(Yuan(chosen));
        numbers.OnFenGrid.Should().BeTrue();
    }

    [Fact]
    public void Choose_takes_zero_only_when_no_other_number_is_left()
    {
        Choose(Constraint.AtMost(LinearForm.Zero, X), Constraint.Less(X, Of("1"))).Fen(0).Should().Be(0.01m);
        Choose(Constraint.AtMost(LinearForm.Zero, X), Constraint.Less(X, Of("0.01"))).Fen(0).Should().Be(0m);
    }

    [Fact]
    public void Choose_may_take_a_bound_that_is_not_strict() =>
        Choose(Constraint.AtMost(Of("1234.56"), X), Constraint.AtMost(X, Of("1234.56"))).Fen(0).Should().Be(1234.56m);

    [Fact]
    public void Choose_takes_an_exact_number_between_two_fen()
    {
        WitnessNumbers numbers = Choose(Constraint.Less(Of("0.01"), X), Constraint.Less(X, Of("0.02")));

        numbers.OnFenGrid.Should().BeFalse();
        numbers.Exact(0).Should().Be(new Rational(3, 200));
    }

    [Fact]
    public void Choose_abandons_a_first_number_that_leaves_no_fen_for_the_second()
    {
        LinearForm third = X.Times(new Rational(1, 3));
        WitnessNumbers numbers = Choose(
            Constraint.Less(LinearForm.Zero, X),
            Constraint.AtMost(third, Y),
            Constraint.AtMost(Y, third)
        );

        numbers.OnFenGrid.Should().BeTrue();
        (numbers.Fen(0), numbers.Fen(1)).Should().Be((3000m, 1000m));
    }

    [Fact]
    public void Choose_takes_whole_numbers_for_counts()
    {
        Constraint[] between = [Constraint.Less(Of("1"), X), Constraint.Less(X, Of("2"))];

        Choose(between).Fen(0).Should().Be(1.01m);
        WitnessNumbers
            .Choose(Elimination.Run(between, new WorkBudget(1000))!, new HashSet<int> { 0 })
            .OnFenGrid.Should()
            .BeFalse();
    }

    /// <summary>Bounds that depend on another variable, on which an elimination leaves several for one variable.</summary>
    [Fact]
    public void Choose_satisfies_every_constraint_that_can_be_satisfied()
    {
        LinearForm third = X.Times(new Rational(1, 3));
        Constraint[] upper =
        [
            Constraint.AtMost(Y, X),
            Constraint.Less(Y, X),
            Constraint.AtMost(Y, Of("2000")),
            Constraint.Less(Y, Of("2000")),
            Constraint.Less(Y, third + Of("0.01")),
        ];
        Constraint[] lower =
        [
            Constraint.AtMost(X, Y),
            Constraint.Less(X, Y),
            Constraint.AtMost(Of("2000"), Y),
            Constraint.Less(Of("1990.5"), Y),
            Constraint.Less(third, Y),
        ];
        Constraint[][] settings =
        [
            .. from x in (string[])["1000", "1999.99", "2000", "2000.01", "5999.98"]
            from high in upper
            from high2 in upper
            from low in lower
            from low2 in lower
            select (Constraint[])[Constraint.AtMost(Of(x), X), Constraint.AtMost(X, Of(x)), high, high2, low, low2],
        ];
        int satisfied = 0;

        foreach (Constraint[] constraints in settings)
        {
            if (Elimination.Run(constraints, new WorkBudget(1000)) is Elimination elimination)
            {
                WitnessNumbers numbers = WitnessNumbers.Choose(elimination, new HashSet<int>());
                Dictionary<int, Rational> point = new() { [0] = numbers.Exact(0), [1] = numbers.Exact(1) };
                constraints
                    .Should()
                    .OnlyContain(constraint =>
                        constraint.Strict ? constraint.Form.At(point).Sign < 0 : constraint.Form.At(point).Sign <= 0
                    );
                satisfied++;
            }
        }

        satisfied.Should().BeInRange(settings.Length / 10, settings.Length / 2);
    }

    private static WitnessNumbers Choose(params Constraint[] constraints) =>
        WitnessNumbers.Choose(Elimination.Run(constraints, new WorkBudget(1000))!, new HashSet<int>());

    private static LinearForm Of(string yuan) => LinearForm.From(Rational.From(Yuan(yuan)));

    private static decimal Yuan(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
