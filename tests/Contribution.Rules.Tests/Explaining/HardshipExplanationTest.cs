using Contribution.Rules.Explaining;

namespace Contribution.Rules.Tests.Explaining;

/// <summary>Liaoning 2009: a flexible worker in hardship, with exceptions to exceptions.</summary>
public sealed class HardshipExplanationTest
{
    [Fact]
    public void Declared_below_the_share()
    {
        Explanation why = Ask.InLiaoning("\"hardship\":true,\"declaredBase\":2000");

        why.En.Should()
            .Be(
                "P, individual base: 2573.10 yuan a month, determined; rule hardship, 辽社险函[2006]89号 二(二); 0.90 × 2859.00 = 2573.10"
            );
        why.Rule("hardship-declared")
            .En.Should()
            .Be("does not apply, false: person.declaredBase >= hardshipShare: 2000.00 >= 2573.10");
        why.Rule("hardship-declared-above").Zh.Should().Be("未考虑：它是 hardship-declared 的例外，而后者不适用");
        why.Rule("self-employed").SilencedBy.Should().Equal("hardship");
    }

    [Fact]
    public void Declared_within()
    {
        Explanation why = Ask.InLiaoning("\"hardship\":true,\"declaredBase\":2600");

        why.Zh.Should()
            .Be(
                "P，个人缴费基数：每月 2600.00 元，已核定；规则 hardship-declared，辽社险函[2006]89号 二(二)；person.declaredBase = 2600.00"
            );
        why.Rule("hardship").En.Should().Be("applies, but gives way to hardship-declared: person.hardship: true");
        why.Rule("hardship-declared-above")
            .En.Should()
            .Be("does not apply, false: person.declaredBase > referenceWage: 2600.00 > 2859.00");
    }

    [Fact]
    public void Declared_above_the_reference_wage()
    {
        Explanation why = Ask.InLiaoning("\"hardship\":true,\"declaredBase\":3000");

        why.En.Should()
            .Be(
                "P, individual base: 2859.00 yuan a month, determined; rule hardship-declared-above, 辽社险函[2006]89号 二(二); referenceWage = 2859.00"
            );
        why.Rule("hardship-declared").Outcome.Should().Be(RuleOutcome.Silenced);
        why.Rule("hardship-declared-above")
            .Zh.Should()
            .Be("依本条核定：person.declaredBase > referenceWage: 3000.00 > 2859.00");
    }

    [Fact]
    public void None_declared()
    {
        Explanation why = Ask.InLiaoning("\"hardship\":true");

        why.Rule("hardship-declared")
            .En.Should()
            .Be(
                "does not apply, false: person.declaredBase != null: ? != null; not known: declaredBase (declared base)"
            );
    }
}
