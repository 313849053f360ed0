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

    [Theory]
    [InlineData(0, 400_000)]
    [InlineData(4, 400_000)]
    [InlineData(5, 800_000)]
    [InlineData(9, 800_000)]
    [InlineData(10, 1_200_000)]
    public void StepsFor_gives_more_to_long_lists_of_tiers(int tiers, int steps)
    {
        string ratios = string.Join(", ", Enumerable.Range(60, tiers).Select(percent => $"0.{percent}"));
        string list = $$"""{ "list": { "ratios": [{{ratios}}], "of": "referenceWage", "article": "一" } }""";
        using RuleFolder folder = new();
        folder.With("a.json", SampleRules.Text(("/tiers", tiers == 0 ? "{}" : list)));

        WorkBudget.StepsFor(folder.Get(SampleRules.Id)).Should().Be(steps);
    }

    [Fact]
    public void Spend_refuses_more_steps_than_are_left_in_one_call() =>
        new WorkBudget(4).Invoking(left => left.Spend(5)).Should().Throw<OverBudgetException>();
}
