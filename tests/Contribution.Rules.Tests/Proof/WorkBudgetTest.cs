using Contribution.Rules.Proof;

namespace Contribution.Rules.Tests.Proof;

public sealed class WorkBudgetTest
{
    [Fact]
    public void All_steps_can_be_taken_and_not_one_more()
    {
        WorkBudget budget = new(4);
        budget.Spend();
        budget.Spend(3);

        budget.Invoking(left => left.Spend()).Should().Throw<OverBudgetException>();
    }

    [Fact]
    public void Steps_that_are_not_left_are_not_taken_in_one_go_either() =>
        new WorkBudget(4).Invoking(left => left.Spend(5)).Should().Throw<OverBudgetException>();
}
