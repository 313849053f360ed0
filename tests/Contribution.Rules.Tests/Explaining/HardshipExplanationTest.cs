namespace Contribution.Rules.Tests.Explaining;

/// <summary>Liaoning 2009: a flexible worker in hardship, with exceptions to exceptions.</summary>
public sealed class HardshipExplanationTest
{
    [Fact]
    public void Explanation_raises_a_declared_base_below_the_share()
    {
        Explanation why = Ask.InLiaoning("\"hardship\":true,\"declaredBase\":2000");

        why.En.Should()
            .Be(
                "P, individual base: 2573.10 yuan a month, determined; rule \"hardship: the least base\", 辽社险函[2006]89号 二(二); 0.90 × 2859.00 = 2573.10"
            );
        why.Rule("hardship-declared")
            .En.Should()
            .Be("does not apply; condition is false: declared base 2000.00 ≥ least base in hardship 2573.10");
        why.Rule("hardship-declared-above")
            .Zh.Should()
            .Be("未考虑：它是“缴费确有困难，按申报基数核定”的例外，而后者不适用");
        why.Rule("self-employed").SilencedBy.Should().Equal("hardship");
    }

    [Fact]
    public void Explanation_takes_a_declared_base_within_the_bounds()
    {
        Explanation why = Ask.InLiaoning("\"hardship\":true,\"declaredBase\":2600");

        why.Zh.Should()
            .Be(
                "P，个人缴费基数：每月 2600.00 元，已核定；规则“缴费确有困难，按申报基数核定”，辽社险函[2006]89号 二(二)；本人选择的缴费基数 = 2600.00"
            );
        why.Rule("hardship").En.Should().Be("applies, but gives way to \"hardship: declared base\": hardship (yes)");
        why.Rule("hardship-declared-above")
            .En.Should()
            .Be("does not apply; condition is false: declared base 2600.00 > published average wage 2859.00");
    }

    [Fact]
    public void Explanation_lowers_a_declared_base_above_the_reference_wage()
    {
        Explanation why = Ask.InLiaoning("\"hardship\":true,\"declaredBase\":3000");

        why.En.Should()
            .Be(
                "P, individual base: 2859.00 yuan a month, determined; rule \"hardship, declared above the reference wage: reference wage\", 辽社险函[2006]89号 二(二); published average wage = 2859.00"
            );
        why.Rule("hardship-declared").Outcome.Should().Be(RuleOutcome.Silenced);
        why.Rule("hardship-declared-above").Zh.Should().Be("依本条核定：本人选择的缴费基数 3000.00 > 社平工资 2859.00");
    }

    [Fact]
    public void Explanation_leaves_the_base_undetermined_without_a_declared_base()
    {
        Explanation why = Ask.InLiaoning("\"hardship\":true");

        why.Rule("hardship-declared").En.Should().Be("does not apply, not given: declared base");
    }
}
