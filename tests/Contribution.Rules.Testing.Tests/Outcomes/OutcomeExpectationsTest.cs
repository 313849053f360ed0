namespace Contribution.Rules.Testing.Tests.Outcomes;

public sealed class OutcomeExpectationsTest
{
    private const string TwoFaults = """
        { "id": "P-1", "category": "employe" }, { "id": "P-2", "category": "employee", "priorYearMonthlyWage": 0.001 }
        """;

    private static readonly Outcome<BasesResult> Given = Asked.Answer();
    private static readonly Outcome<BasesResult> Invalid = Asked.Answer(TwoFaults);
    private static readonly Outcome<BasesResult> NotCovered = Asked.Answer(year: 2012 - 40);

    [Fact]
    public void WithFault_passes_for_faults_that_were_reported() =>
        Invalid
            .ShouldBeInvalid()
            .WithFault(FaultCode.UnknownValue, "/persons/0/category")
            .WithNearest("employee")
            .WithFault(FaultCode.NotInFen, "/persons/1/priorYearMonthlyWage")
            .AndNoOther()
            .Faults.Should()
            .HaveCount(2);

    [Fact]
    public void ShouldBeNotCovered_checks_the_nearest_name() =>
        NotCovered
            .ShouldBeNotCovered()
            .WithNearest("230600/pension/2011")
            .WithFault(FaultCode.NotCovered, "/contributionYear")
            .AndNoOther()
            .Faults.Should()
            .ContainSingle();

    [Fact]
    public void WithFault_reports_a_missing_fault_with_those_found()
    {
        string[] reported = Failure(() => Invalid.ShouldBeInvalid().WithFault(FaultCode.Missing, "/persons/0/id"));

        reported[0].Should().Be("expected fault missing /persons/0/id, found:");
        reported[1].Should().Be("应有错误 missing /persons/0/id，实得：");
        reported[2]
            .Should()
            .StartWith("  unknownValue /persons/0/category: unknown value \"employe\"")
            .And.Contain("未知的取值");
        reported[3].Should().StartWith("  notInFen /persons/1/priorYearMonthlyWage: ");
    }

    [Fact]
    public void WithFault_compares_code_and_place() =>
        Failure(() => Invalid.ShouldBeInvalid().WithFault(FaultCode.NotInFen, "/persons/0/priorYearMonthlyWage"))[0]
            .Should()
            .StartWith("expected fault notInFen /persons/0");

    [Fact]
    public void AndNoOther_reports_a_fault_that_was_not_expected()
    {
        string[] reported = Failure(() =>
            Invalid.ShouldBeInvalid().WithFault(FaultCode.UnknownValue, "/persons/0/category").AndNoOther()
        );

        reported[0].Should().Be("expected no other fault, found:");
        reported[1].Should().Be("应无其他错误，实得：");
        reported.Should().HaveCount(3);
        reported[2].Should().StartWith("  notInFen ");
    }

    [Fact]
    public void WithFault_reports_another_nearest_name() =>
        Failure(() => NotCovered.ShouldBeNotCovered().WithNearest("230600/pension/2012"))[0]
            .Should()
            .Be("expected fault nearest: 230600/pension/2012, found:");

    [Fact]
    public void ShouldBeInvalid_shows_an_unexpected_answer_with_its_rules()
    {
        string[] reported = Failure(() => Given.ShouldBeInvalid());

        reported[0].Should().Be("expected an invalid request, found:");
        reported[1].Should().Be("应为请求无效，实得：");
        reported[2].Should().Be("  rule set 230600/pension/2011");
        reported.Should().Contain("  person P-1: 1366.70 (determined, rule floor, article 二(二))");
        reported.Should().Contain("  finding exempt-without-proof /persons/2");
        Failure(() => Given.ShouldBeNotCovered())[0].Should().Be("expected not covered, found:");
    }

    [Fact]
    public void ShouldGive_shows_unexpected_faults()
    {
        Failure(() => Invalid.ShouldGive())[..3]
            .Should()
            .Equal("expected bases, found:", "应为缴费基数，实得：", "  invalid request");
        Failure(() => NotCovered.ShouldGive())[2].Should().Be("  not covered");
        Failure(() => NotCovered.ShouldBeInvalid())[2].Should().Be("  not covered");
        Failure(() => Invalid.ShouldBeNotCovered())[2].Should().Be("  invalid request");
    }

    [Fact]
    public void ShouldBeInvalid_shows_the_first_of_many_answers()
    {
        string persons = string.Join(
            ",",
            Enumerable.Range(1, 30).Select(number => $$"""{ "id": "P-{{number}}", "category": "employee" }""")
        );

        Failure(() => Asked.Answer(persons, null).ShouldBeInvalid())[^1].Should().Be("  … 11 more");
    }

    [Fact]
    public void ShouldGive_throws_on_a_null_outcome() =>
        FluentActions.Invoking(() => OutcomeExpectations.ShouldGive(null!)).Should().Throw<ArgumentNullException>();

    private static string[] Failure(Action expectation) => ResultExpectationTest.Failure(expectation).Split('\n');
}
