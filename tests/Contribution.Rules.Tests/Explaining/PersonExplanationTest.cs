using Contribution.Rules.Explaining;

namespace Contribution.Rules.Tests.Explaining;

public sealed class PersonExplanationTest
{
    [Fact]
    public void Explanation_raises_a_wage_below_the_floor()
    {
        Explanation why = Ask.InDaqing("\"priorYearMonthlyWage\":1300");

        why.En.Should()
            .Be(
                "P, individual base: 1366.70 yuan a month, determined; rule \"below the floor: the floor\", 庆社险函〔2011〕3号 二(二); 0.60 × 2277.83 = 1366.698 → 1366.70"
            );
        why.Zh.Should()
            .Be(
                "P，个人缴费基数：每月 1366.70 元，已核定；规则“低于下限，按下限核定”，庆社险函〔2011〕3号 二(二)；0.60 × 2277.83 = 1366.698 → 1366.70"
            );
        why.Rule("floor")
            .En.Should()
            .Be("decides: own monthly average wage of the prior year 1300.00 < floor 1366.698");
        why.Rule("floor").Condition!.Where.Single().Text.Should().Be("floor = 0.60 × 2277.83 = 1366.698");
        why.Rule("floor").Quote.Should().Be("职工本人缴费基数低于上一年度全省职工月平均工资60%的，按60%缴费");
        why.Rule("own-wage")
            .Zh.Should()
            .Be("适用，但让位于“低于下限，按下限核定”：本人上年度月平均工资 1300.00 已提供，且社平工资 2277.83 已提供");
        why.Outcomes()
            .Should()
            .Be(
                "carry-over: False; own-wage: Silenced by floor; ceiling: False; cross-year-refusal: False; floor: Decided; in-year-freeze: False; new-hire: False; new-hire-ceiling: NotConsidered; new-hire-floor: NotConsidered; not-insured: False"
            );
    }

    [Fact]
    public void Explanation_takes_a_wage_within_the_bounds()
    {
        Explanation why = Ask.InDaqing("\"priorYearMonthlyWage\":2000");

        why.En.Should()
            .Be(
                "P, individual base: 2000.00 yuan a month, determined; rule \"own wage\", 庆社险函〔2011〕3号 二(二); own monthly average wage of the prior year = 2000.00"
            );
        why.Rule("floor").Condition!.ToString().Should().Be("person.priorYearMonthlyWage < floor: 2000.00 < 1366.698");
        why.Rule("floor")
            .En.Should()
            .Be(
                "does not apply; condition is false: own monthly average wage of the prior year 2000.00 < floor 1366.698"
            );
        why.Rule("ceiling").Zh.Should().Be("不适用，条件不成立：本人上年度月平均工资 2000.00 > 上限 6833.49");
    }

    [Fact]
    public void Explanation_lowers_a_wage_above_the_ceiling()
    {
        Explanation why = Ask.InDaqing("\"priorYearMonthlyWage\":7000");

        why.Zh.Should()
            .Be(
                "P，个人缴费基数：每月 6833.49 元，已核定；规则“高于上限，按上限核定”，庆社险函〔2011〕3号 二(二)；3.00 × 2277.83 = 6833.49"
            );
        why.Arithmetic.Single().Rounded.Should().BeNull("it is in whole fen");
    }

    [Fact]
    public void Explanation_shows_an_annual_wage_as_published()
    {
        Explanation why = Ask.InDaqing(
            "\"priorYearMonthlyWage\":9000",
            wage: "\"referenceWages\":{\"province\":{\"annual\":27334}},"
        );

        why.Arithmetic.Single().Text.Should().Be("3.00 × 27334 ÷ 12 = 6833.50");
        why.Rule("carry-over")
            .Condition!.ToString()
            .Should()
            .Be("person.priorYearMonthlyWage = null or referenceWage = null: 9000.00 = null or 2277.8333… = null");
    }

    [Fact]
    public void Explanation_puts_an_exempt_person_with_proof_outside_insurance_with_any_other_fact()
    {
        Explanation why = Ask.InDaqing("\"exemptionProof\":true,\"priorYearMonthlyWage\":1500", "rehiredRetiree");

        why.En.Should().Be("P, individual base: not insured; rule \"not insured\", 庆社险函〔2011〕3号 四.4");
        why.Zh.Should().Be("P，个人缴费基数：不参保；规则“不再参保”，庆社险函〔2011〕3号 四.4");
        why.Arithmetic.Should().BeEmpty();
        why.Rule("not-insured")
            .En.Should()
            .Be(
                "decides: category (rehired retiree) is one of (rehired retiree, person insured elsewhere) and proof of exemption (yes)"
            );
        why.Rule("own-wage").SilencedBy.Should().Equal("not-insured");
    }

    [Fact]
    public void Explanation_shows_a_failing_part_of_an_abbreviation_in_full_with_its_name()
    {
        ConditionExplanation condition = Ask.InDaqing("\"priorYearMonthlyWage\":2000").Rule("not-insured").Condition!;

        condition
            .ToString()
            .Should()
            .Be(
                "person.category in (rehiredRetiree, insuredElsewhere): employee in (rehiredRetiree, insuredElsewhere)"
            );
        condition.Within.Should().Equal("exemptCategory");
    }

    [Fact]
    public void Explanation_freezes_a_base_determined_this_year()
    {
        Explanation why = Ask.InDaqing("\"determinedBase\":2650,\"priorYearMonthlyWage\":900");

        why.En.Should()
            .Be(
                "P, individual base: 2650.00 yuan a month, unchanged (determined earlier this year); rule \"determined this year: unchanged\", 庆社险函〔2011〕3号 四.2; base already determined this year = 2650.00"
            );
        why.Rule("own-wage").SilencedBy.Should().Equal("floor", "in-year-freeze");
        why.Rule("floor").SilencedBy.Should().Equal("in-year-freeze");
        why.Rule("cross-year-refusal").Zh.Should().Be("不适用，条件不成立：核改申请（无）为跨年度");
    }

    [Fact]
    public void Explanation_opens_a_frozen_base_for_a_correction_within_the_year()
    {
        Explanation why = Ask.InDaqing(
            "\"determinedBase\":1500,\"correction\":\"inYear\",\"priorYearMonthlyWage\":2100"
        );

        why.Rule("in-year-freeze")
            .Condition!.ToString()
            .Should()
            .Be(
                "person.correction = none or person.correction = inYear and not(person.priorYearMonthlyWage != null and referenceWage != null): "
                    + "inYear = none or inYear = inYear and not(2100.00 != null and 2277.83 != null)"
            );
    }

    [Fact]
    public void Explanation_carries_the_previous_base_over_without_a_published_wage()
    {
        Explanation why = Ask.InDaqing("\"priorYearMonthlyWage\":1300,\"previousYearBase\":1218.8", wage: "");

        why.Zh.Should()
            .Be(
                "P，个人缴费基数：每月 1218.80 元，暂定，待补差；规则“沿用上年度缴费基数”，庆社险函〔2011〕3号 四.3；上年度缴费基数 = 1218.80"
            );
        why.Rule("own-wage").En.Should().Be("does not apply, not given: published average wage");
        why.Rule("floor").Outcome.Should().Be(RuleOutcome.NotConsidered);
        why.Rule("floor").Condition.Should().BeNull();
        why.Rule("floor").En.Should().Be("not considered: an exception to \"own wage\", which does not apply");
        why.Rule("floor").Zh.Should().Be("未考虑：它是“按本人工资核定”的例外，而后者不适用");
    }

    [Fact]
    public void Explanation_names_missing_facts_and_lists_them_at_open_rules()
    {
        Explanation why = Ask.InDaqing("\"lastMonthTotalWage\":2600");

        why.Answer.Status.Should().Be(DeterminationStatus.Undetermined);
        why.En.Should()
            .Be(
                "P, individual base: undetermined; not given: own monthly average wage of the prior year, base of the previous year"
            );
        why.Zh.Should().Be("P，个人缴费基数：未能核定；未提供：本人上年度月平均工资、上年度缴费基数");
        why.Rule("own-wage").OpenFor.Should().Equal("priorYearMonthlyWage");
        why.Rule("own-wage").Zh.Should().Be("不适用，未提供：本人上年度月平均工资；尚待：本人上年度月平均工资");
        why.Rule("carry-over").OpenFor.Should().Equal("priorYearMonthlyWage", "previousYearBase");
        why.Rule("not-insured").OpenFor.Should().BeEmpty("it is a priority, and false");
    }

    [Fact]
    public void Explanation_assesses_a_new_hire_on_the_first_month()
    {
        Explanation why = Ask.InDaqing("\"firstMonthWage\":1300,\"previousYearBase\":2000");

        why.Answer.Base.Should().Be(1366.70m);
        why.En.Should().EndWith("0.60 × 2277.83 = 1366.698 → 1366.70");
        why.Rule("new-hire").SilencedBy.Should().Equal("new-hire-floor");
        why.Rule("carry-over").SilencedBy.Should().Equal("new-hire");
    }

    [Fact]
    public void Explanation_shows_the_arithmetic_of_a_true_up()
    {
        Explanation why = Ask.InDaqing(
            "\"priorYearMonthlyWage\":1300,\"provisionalBase\":1218.8,\"provisionalMonths\":5"
        );

        why.TrueUp!.Text.Should().Be("(1366.70 − 1218.80) × 5 = 739.50");
        why.TrueUp.Provision.Article.Should().Be("四.3");
        why.En.Should().EndWith("; true-up (1366.70 − 1218.80) × 5 = 739.50");
        Ask.InDaqing("\"priorYearMonthlyWage\":2850.5,\"provisionalBase\":3000,\"provisionalMonths\":5")
            .TrueUp!.Text.Should()
            .Be("(2850.50 − 3000.00) × 5 = −747.50");
    }
}
