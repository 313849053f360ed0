using Contribution.Rules.Numbers;
using Contribution.Rules.Proof;

namespace Contribution.Rules.Tests.Proof;

/// <summary>Every case is read, each once, and nothing is split on that was not asked for.</summary>
public sealed class CaseTreeTest
{
    private static readonly LinearForm X = LinearForm.Variable(0);

    [Fact]
    public void Walk_reads_every_combination_of_options_once()
    {
        Walked(path => $"{path.Choose("a", () => [1, 0])}{path.Choose("b", () => [5, 7, 9])}")
            .Should()
            .Equal("15", "17", "19", "05", "07", "09");
    }

    [Fact]
    public void Condition_on_one_path_splits_that_path_only()
    {
        Walked(path => path.Choose("a", () => [0, 1]) == 1 ? $"1{path.Choose("b", () => [0, 1])}" : "0")
            .Should()
            .Equal("0", "10", "11");
    }

    [Fact]
    public void Choice_stands_for_the_whole_path()
    {
        Walked(path =>
            {
                int? before = path.Chosen("a");
                int first = path.Choose("a", () => [3, 4]);
                return $"{before}|{first}{path.Choose("a", () => [8, 9])}{path.Chosen("a")}";
            })
            .Should()
            .Equal("|333", "|444");
    }

    [Fact]
    public void Comparison_is_decided_both_ways_when_both_are_possible()
    {
        Walked(path => $"{path.Holds(Constraint.Less(X, Of(1)))} {path.Holds(Constraint.Less(X, Of(2)))}")
            .Should()
            .Equal("True True", "False True", "False False");
    }

    [Fact]
    public void Comparison_that_was_decided_or_is_constant_is_not_split_again()
    {
        Walked(path =>
            {
                path.Assume(Constraint.Less(X, Of(1)));
                return $"{path.Holds(Constraint.AtMost(X, Of(1)))} {path.Holds(Constraint.Less(X, Of(1)))} "
                    + $"{path.Holds(Constraint.Less(Of(2), X))} {path.Holds(Constraint.Less(Of(1), Of(1)))} "
                    + $"{path.Holds(Constraint.AtMost(Of(1), Of(1)))}";
            })
            .Should()
            .Equal("True True False False True");
    }

    [Fact]
    public void Path_with_contradicting_constraints_is_impossible_and_has_no_solution()
    {
        Walked(path =>
            {
                bool before = path.IsPossible();
                path.Assume(Constraint.Less(X, Of(1)));
                path.Assume(Constraint.Less(Of(1), X));
                path.Invoking(impossible => impossible.Solve()).Should().Throw<InvalidOperationException>();
                return $"{before} {path.IsPossible()}";
            })
            .Should()
            .Equal("True False");
    }

    [Fact]
    public void MustBePossible_leaves_an_impossible_path_and_no_other()
    {
        Walked(path =>
            {
                int choice = path.Choose("a", () => [0, 1]);
                path.Assume(Constraint.Less(X, Of(1)));
                if (choice == 0)
                {
                    path.Assume(Constraint.Less(Of(1), X));
                }

                path.MustBePossible();
                return $"{choice}";
            })
            .Should()
            .Equal("1");
    }

    [Fact]
    public void Weight_counts_the_choices_other_than_zero()
    {
        Walked(path =>
            {
                path.Choose("a", () => [0]);
                path.Choose("b", () => [1]);
                path.Choose("c", () => [2]);
                return $"{path.Weight}";
            })
            .Should()
            .Equal("2");
    }

    [Fact]
    public void Paths_and_steps_count_as_work()
    {
        Action twoPaths = () => new CaseTree(new WorkBudget(1)).Walk(path => path.Choose("a", () => [0, 1]));
        Action twoSteps = () =>
            new CaseTree(new WorkBudget(2)).Walk(path =>
            {
                path.Step();
                path.Step();
            });

        twoPaths.Should().Throw<OverBudgetException>();
        twoSteps.Should().Throw<OverBudgetException>();
    }

    private static List<string> Walked(Func<CasePath, string> reading)
    {
        List<string> read = [];
        new CaseTree(new WorkBudget(1000)).Walk(path => read.Add(reading(path)));
        return read;
    }

    private static LinearForm Of(int number) => LinearForm.From(new Rational(number, 1));
}
