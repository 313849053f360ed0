namespace Contribution.Rules.Testing.Tests.Outcomes;

public sealed class ResultExpectationTest
{
    private static readonly ResultExpectation Answer = Asked.Answer().ShouldGive();

    [Fact]
    public void Expectations_pass_and_chain() =>
        Answer
            .RuleSet("230600/pension/2011")
            .ReferenceWage(2277.83m)
            .Persons(4)
            .Finding("exempt-without-proof")
            .Finding("exempt-without-proof", "/persons/2")
            .NoFinding("restructured")
            .Person("P-1")
            .Base(1366.70m)
            .Status(DeterminationStatus.Determined)
            .Rule("floor")
            .Article("二(二)")
            .NoAdjustment()
            .And.Person("P-2")
            .NoBase()
            .Status(DeterminationStatus.Undetermined)
            .Missing("priorYearMonthlyWage", "previousYearBase")
            .And.Person("P-4")
            .Adjustment(2500m)
            .And.Employer()
            .NoBase()
            .Missing("persons.individualBases")
            .And.Result.Persons.Should()
            .HaveCount(4);

    [Fact]
    public void Failure_for_another_base_names_its_rule_and_article() =>
        Failure(() => Answer.Person("P-1").Base(1366.69m))
            .Should()
            .Be(
                """
                person P-1, base: expected 1366.69, found 1366.70 (determined, rule floor, article 二(二); 230600/pension/2011, 庆社险函〔2011〕3号)
                人员 P-1，缴费基数：应为 1366.69，实为 1366.70（状态 determined，规则 floor，条款 二(二)；规则集 230600/pension/2011，庆社险函〔2011〕3号）
                """
            );

    [Fact]
    public void Failure_for_a_missing_base_names_what_it_needs() =>
        Failure(() => Answer.Employer().Base(9000m))
            .Should()
            .StartWith(
                "employer E, base: expected 9000.00, found none "
                    + "(undetermined, no rule, no article, missing persons.individualBases; 230600/pension/2011"
            );

    public static TheoryData<Action<ResultExpectation>, string, string> Failing =>
        new()
        {
            { answer => answer.Person("P-9"), "expected a person P-9, found: P-1, P-2, P-3, P-4", "应有人员 P-9" },
            { answer => answer.Persons(3), "expected 3 persons, found 4: P-1, P-2, P-3, P-4", "应为3 人" },
            {
                answer => answer.RuleSet("210000/pension/2010"),
                "expected rule set 210000/pension/2010, found 230600/pension/2011 (庆社险函〔2011〕3号)",
                "应为规则集 210000/pension/2010"
            },
            {
                answer => answer.ReferenceWage(2000m),
                "expected reference wage 2000.00, found 2277.83 (230600/pension/2011)",
                "应为社平工资 2000.00"
            },
            {
                answer => answer.Finding("exempt-without-proof", "/persons/0"),
                "expected finding exempt-without-proof /persons/0, found exempt-without-proof /persons/2",
                "应为提示 exempt-without-proof /persons/0"
            },
            {
                answer => answer.NoFinding(),
                "expected no finding, found exempt-without-proof /persons/2",
                "应为无提示"
            },
            {
                answer => answer.NoFinding("exempt-without-proof"),
                "expected no finding exempt-without-proof, found exempt-without-proof /persons/2",
                "应为无提示 exempt-without-proof"
            },
            {
                answer => answer.Person("P-1").NoBase(),
                "person P-1, base: expected none, found 1366.70",
                "人员 P-1，缴费基数：应为 无，实为 1366.70"
            },
            {
                answer => answer.Person("P-1").Status(DeterminationStatus.NotInsured),
                "person P-1, status: expected notInsured, found determined",
                "状态：应为 notInsured"
            },
            {
                answer => answer.Person("P-1").Rule("own-wage"),
                "person P-1, rule: expected own-wage, found floor",
                "规则：应为 own-wage"
            },
            {
                answer => answer.Person("P-2").Rule("own-wage"),
                "person P-2, rule: expected own-wage, found none",
                "规则：应为 own-wage"
            },
            {
                answer => answer.Person("P-1").Article("二(一)"),
                "person P-1, article: expected 二(一), found 二(二)",
                "条款：应为 二(一)"
            },
            {
                answer => answer.Person("P-4").Adjustment(2500.01m),
                "person P-4, adjustment: expected 2500.01, found 2500.00",
                "补差：应为 2500.01"
            },
            {
                answer => answer.Person("P-4").NoAdjustment(),
                "person P-4, adjustment: expected none, found 2500.00",
                "补差：应为 无"
            },
            {
                answer => answer.Person("P-2").Missing("priorYearMonthlyWage"),
                "person P-2, missing: expected priorYearMonthlyWage, found priorYearMonthlyWage, previousYearBase",
                "未提供：应为 priorYearMonthlyWage"
            },
        };

    [Theory]
    [MemberData(nameof(Failing))]
    public void Failure_shows_expected_and_found_values(Action<ResultExpectation> expect, string en, string zh)
    {
        string[] reported = Failure(() => expect(Answer)).Split('\n');

        reported.Should().HaveCount(2);
        reported[0].Should().StartWith(en);
        reported[1].Should().Contain(zh);
    }

    [Fact]
    public void Employer_fails_when_the_request_has_none() =>
        Failure(() => Asked.Answer(employer: null).ShouldGive().Employer())
            .Should()
            .Be("expected an employer, found none\n应有单位，实无");

    [Fact]
    public void Person_fails_without_persons() =>
        Failure(() => Asked.Answer("").ShouldGive().Person("P-1"))
            .Should()
            .StartWith("expected a person P-1, found: none");

    internal static string Failure(Action expectation) =>
        expectation.Should().Throw<ExpectationException>().Which.Message;
}
