using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Tests.Evaluation.Decisions;

public sealed class DecisionTest
{
    private static readonly Rule Deciding = RuleSetCatalogue
        .Embedded.Find("230600", Insurance.Pension, 2011)!
        .EmployerBase.Rules.First(rule => rule.Base is not null);

    [Theory]
    [InlineData("0")]
    [InlineData("123456")]
    [InlineData("9223372036854775807")]
    [InlineData("-9223372036854775808")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("792281625142643375935439503")]
    public void Decision_keeps_its_rule_and_a_base_of_any_size(string fen)
    {
        decimal given = decimal.Parse(fen, null);
        Decision decision = new(Deciding, given);

        decision.Fen.Should().Be(given);
        decision.Deciding.Should().BeSameAs(Deciding);
        (decision.Rule, decision.Article, decision.Status, decision.Base)
            .Should()
            .Be((Deciding.Id, Deciding.Article, Deciding.Status, given * 0.01m));
    }

    [Fact]
    public void Default_is_undetermined()
    {
        default(Decision).Deciding.Should().BeNull();
        new Decision(null, 0m).Should().Be(default(Decision));
        default(Decision).Status.Should().Be(DeterminationStatus.Undetermined);
    }
}
