namespace Contribution.Rules.Tests.Explaining;

public sealed class EmployerExplanationTest
{
    private const string Exempt =
        """{"id":"X1","category":"rehiredRetiree","exemptionProof":true,"priorYearMonthlyWage":900.5,"wageInEmployerTotal":false}""";

    [Fact]
    public void Sum_of_bases_replaces_a_lower_total()
    {
        Explanation why = Ask.Employer(WorkedRequests.Named("daqing-wages-at-limits-total-one-fen-below-sum"));

        why.En.Should()
            .Be(
                "E1, employer base: 16400.38 yuan a month, determined; rule \"below the sum of individual bases: the sum\", 庆社险函〔2011〕3号 二(一); 16400.38 + 0.00 = 16400.38"
            );
        why.Totals!.En.Should()
            .Equal(
                "S (sum of individual bases) = 1366.70 + 1366.70 + 6833.49 + 6833.49 = 16400.38",
                "X (wages of exempt persons) = 0.00",
                "Xo (the part of X outside the employer's total) = 0.00",
                "headcount = 4"
            );
        why.Rule("sum")
            .En.Should()
            .Be(
                "decides: the employer's monthly total wages 16400.37 < sum of individual bases and exempt wages 16400.38"
            );
        why.Rule("sum")
            .Condition!.Where.Select(line => line.Text)
            .Should()
            .Equal("ownTotal = 16400.37 + 0.00 = 16400.37", "sumOfBases = 16400.38 + 0.00 = 16400.38");
        why.Rule("own-total").SilencedBy.Should().Equal("sum");
        why.Rule("organ-sum").Condition!.Within.Should().Equal("organ");
    }

    [Fact]
    public void Total_above_the_sum_of_bases_is_kept()
    {
        Explanation why = Ask.DaqingEmployer(
            "\"kind\":\"enterprise\",\"priorYearMonthlyTotalWages\":5000",
            """{"id":"P1","category":"employee","priorYearMonthlyWage":2000},""" + Exempt
        );

        why.Zh.Should()
            .Be(
                "E，单位缴费基数：每月 5900.50 元，已核定；规则“按单位工资总额核定”，庆社险函〔2011〕3号 二(一)；5000.00 + 900.50 = 5900.50"
            );
        why.Totals!.Zh.Should()
            .Equal(
                "个人缴费基数之和（S）= 2000.00",
                "不再参保人员工资（X）= 900.50",
                "其中未计入单位工资总额的（Xo）= 900.50",
                "人数 = 2"
            );
        why.Rule("sum")
            .En.Should()
            .Be(
                "does not apply; condition is false: the employer's monthly total wages 5900.50 < sum of individual bases and exempt wages 2900.50"
            );
        why.Rule("sum-with-exempt").Outcome.Should().Be(RuleOutcome.NotConsidered);
    }

    [Fact]
    public void Unknown_exempt_wage_leaves_the_base_undetermined_and_names_the_person()
    {
        Explanation why = Ask.Employer(
            WorkedRequests.Named("daqing-retiree-without-proof-elsewhere-with-unknown-wage")
        );

        why.Answer.Missing.Should().Equal("persons.exemptWages");
        why.Totals!.ExemptWages.Should().BeNull();
        why.Totals.ExemptWageUnknown.Should().Equal("P3");
        why.Totals.En.Should().Contain("X (wages of exempt persons) = ? (not known: P3)");
        why.Rule("own-total").OpenFor.Should().Equal("persons.exemptWages");
    }

    [Fact]
    public void Decision_from_a_provisional_base_is_provisional_and_says_why()
    {
        Explanation why = Ask.DaqingEmployer(
            "\"kind\":\"enterprise\",\"priorYearMonthlyTotalWages\":9000",
            """{"id":"P1","category":"employee","previousYearBase":1500},{"id":"P2","category":"employee","priorYearMonthlyWage":2000}"""
        );

        why.Answer.Status.Should().Be(DeterminationStatus.Provisional);
        why.Provisional!.Persons.Should().Equal("P1");
        why.Provisional.En.Should()
            .Be(
                "provisional: the decision by rule \"the employer's own wage total\" rests on the sum of individual bases (through \"the employer's own wage total\", \"below the sum of individual bases: the sum\"), of which these are provisional: P1"
            );
        why.Provisional.Zh.Should()
            .Be(
                "暂定：依规则“按单位工资总额核定”的核定依赖个人缴费基数之和（经规则“按单位工资总额核定”、“低于个人缴费基数之和，按其和核定”），其中暂定的有：P1"
            );
    }

    [Fact]
    public void Frozen_base_is_not_provisional_with_provisional_persons()
    {
        Explanation why = Ask.DaqingEmployer(
            "\"kind\":\"enterprise\",\"determinedBase\":9000",
            """{"id":"P1","category":"employee","previousYearBase":1500}"""
        );

        why.Answer.Status.Should().Be(DeterminationStatus.Unchanged);
        why.Provisional.Should().BeNull();
    }

    [Fact]
    public void Sole_proprietor_has_no_such_base()
    {
        Explanation why = Ask.Employer(WorkedRequests.Named("shenyang-2010-hardship-no-longer-lowers-sole-proprietor"));

        why.En.Should().Be("S1, employer base: no such base; rule \"sole proprietor: no employer base\"");
        why.Zh.Should().Be("S1，单位缴费基数：无此基数；规则“个体工商户不核定单位缴费基数”");
        why.Answer.Article.Should().BeNull();
        why.Rule("sole-proprietor").Article.Should().Be("二(二)");
    }

    [Fact]
    public void Long_sums_of_bases_are_shortened()
    {
        string persons = string.Join(
            ",",
            Enumerable
                .Range(1, 12)
                .Select(n => $$"""{"id":"P{{n}}","category":"employee","priorYearMonthlyWage":200{{n % 10}}}""")
        );

        Ask.DaqingEmployer("\"kind\":\"governmentOrgan\"", persons)
            .Totals!.En[0]
            .Should()
            .Be("S (sum of individual bases) = 2001.00 + 2002.00 + … + 2002.00 = 24048.00");
    }
}
