using Contribution.Rules.Numbers;
using Contribution.Rules.Proof;

namespace Contribution.Rules.Tests.Proof;

public sealed class EliminationTest
{
    private static readonly LinearForm X = LinearForm.Variable(0);
    private static readonly LinearForm Y = LinearForm.Variable(1);
    private static readonly LinearForm Z = LinearForm.Variable(2);

    [Fact]
    public void Empty_set_of_constraints_is_possible() => IsPossible().Should().BeTrue();

    [Fact]
    public void Number_may_equal_its_bounds_unless_one_is_strict()
    {
        IsPossible(Constraint.AtMost(Of(5), X), Constraint.AtMost(X, Of(5))).Should().BeTrue();
        IsPossible(Constraint.Less(Of(5), X), Constraint.AtMost(X, Of(5))).Should().BeFalse();
        IsPossible(Constraint.AtMost(Of(5), X), Constraint.Less(X, Of(5))).Should().BeFalse();
    }

    [Fact]
    public void Strict_one_of_two_equal_bounds_counts()
    {
        Constraint[] upper = [Constraint.AtMost(X, Of(5)), Constraint.Less(X, Of(5))];

        IsPossible([.. upper, Constraint.AtMost(Of(5), X)]).Should().BeFalse();
        IsPossible([.. upper.Reverse(), Constraint.AtMost(Of(5), X)]).Should().BeFalse();
    }

    [Fact]
    public void Tightest_of_bounds_of_different_scale_counts() =>
        IsPossible(
                Constraint.AtMost(X.Times(Of(3).Constant), Of(12)),
                Constraint.AtMost(X, Of(5)),
                Constraint.Less(Of(4), X)
            )
            .Should()
            .BeFalse();

    [Fact]
    public void Circle_of_less_is_impossible_and_one_of_at_most_is_possible()
    {
        IsPossible(Constraint.Less(X, Y), Constraint.Less(Y, Z), Constraint.Less(Z, X)).Should().BeFalse();
        IsPossible(Constraint.AtMost(X, Y), Constraint.AtMost(Y, Z), Constraint.AtMost(Z, X)).Should().BeTrue();
        IsPossible(Constraint.AtMost(X, Y), Constraint.Less(Y, Z), Constraint.AtMost(Z, X)).Should().BeFalse();
    }

    [Fact]
    public void Sums_are_compared_with_one_another()
    {
        Constraint[] sum = [Constraint.AtMost(X + Y, Of(10)), Constraint.AtMost(Of(6), X), Constraint.AtMost(Of(4), Y)];

        IsPossible(sum).Should().BeTrue();
        IsPossible([.. sum, Constraint.Less(Of(10), X + Y)]).Should().BeFalse();
        IsPossible([.. sum, Constraint.Less(Of(6), X)]).Should().BeFalse();
    }

    [Fact]
    public void Case_without_an_upper_bound_is_possible() =>
        IsPossible(Constraint.Less(Of(1_000_000_000), X), Constraint.Less(X, Y)).Should().BeTrue();

    [Fact]
    public void False_constant_is_impossible() => IsPossible(Constraint.AtMost(Of(1), Of(0))).Should().BeFalse();

    [Fact]
    public void Condition_and_its_negation_are_never_both_possible()
    {
        Constraint one = Constraint.AtMost(X.Times(new Rational(1, 3)) - Y, Of(7));

        one.Opposite.Opposite.Should().Be(one);
        IsPossible(one, one.Opposite).Should().BeFalse();
    }

    [Fact]
    public void Elimination_counts_its_work()
    {
        Action eliminating = () => Elimination.Run([Constraint.Less(X, Y), Constraint.Less(Y, Z)], new WorkBudget(3));

        eliminating.Should().Throw<OverBudgetException>();
    }

    [Fact]
    public void Work_is_the_number_of_terms_read()
    {
        // A constraint of two terms and one of one term, each counted with its constant, and their one combination.
        Constraint[] two = [Constraint.AtMost(X, Y), Constraint.AtMost(Y, Of(5))];
        int least = Enumerable.Range(0, 100).First(steps => IsEnough(two, steps));

        least.Should().Be(10, "3 + 2 to read them, 3 to combine them, 2 to read the combination");
    }

    [Fact]
    public void Variables_are_chosen_lowest_first_with_their_bounds()
    {
        Elimination solved = Elimination.Run(
            [Constraint.Less(X, Y), Constraint.AtMost(Y, Of(5)), Constraint.Less(Of(1), X)],
            new WorkBudget(1000)
        )!;

        solved.Choices.Select(choice => (choice.Variable, Bounds: choice.Bounds.Count)).Should().Equal((0, 2), (1, 2));
    }

    [Fact]
    public void Looser_bound_is_dropped_in_any_order()
    {
        Constraint[] bounds = [Constraint.AtMost(X, Of(5)), Constraint.AtMost(X, Of(4)), Constraint.Less(X, Of(6))];

        foreach (Constraint[] order in new[] { bounds, [.. bounds.Reverse()] })
        {
            Elimination solved = Elimination.Run(order, new WorkBudget(1000))!;

            solved.Choices.Single().Bounds.Should().Equal(Constraint.AtMost(X, Of(4)));
        }
    }

    [Fact]
    public void Opposite_of_a_constraint_holds_where_it_does_not()
    {
        Constraint.Less(Of(1), Of(1)).HoldsAsConstant.Should().BeFalse();
        Constraint.Less(Of(1), Of(1)).Opposite.HoldsAsConstant.Should().BeTrue();
        Constraint.AtMost(Of(1), Of(1)).HoldsAsConstant.Should().BeTrue();
        Constraint.AtMost(Of(1), Of(1)).Opposite.HoldsAsConstant.Should().BeFalse();
        Constraint.Less(Of(1), Of(2)).Opposite.HoldsAsConstant.Should().BeFalse();
        Constraint.AtMost(Of(2), Of(1)).Opposite.HoldsAsConstant.Should().BeTrue();
    }

    private static bool IsEnough(Constraint[] constraints, int steps)
    {
        try
        {
            return Elimination.Run(constraints, new WorkBudget(steps)) is not null;
        }
        catch (OverBudgetException)
        {
            return false;
        }
    }

    private static LinearForm Of(int number) => LinearForm.From(new Rational(number, 1));

    private static bool IsPossible(params Constraint[] constraints) =>
        Elimination.Run(constraints, new WorkBudget(1000)) is not null;
}
