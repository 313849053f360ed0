using Contribution.Rules.Proof;

namespace Contribution.Rules.Tests.Proof;

public sealed class WorkBudgetTest
{
    [Fact]
    public void Spend_allows_all_steps_and_no_more()
    {
        WorkBudget budget = new(4);
        budget.Spend();
        budget.Spend(3);

        budget.Invoking(left => left.Spend()).Should().Throw<OverBudgetException>();
    }

    [Fact]
    public void Spend_refuses_more_steps_than_are_left_in_one_call() =>
        new WorkBudget(4).Invoking(left => left.Spend(5)).Should().Throw<OverBudgetException>();
}
