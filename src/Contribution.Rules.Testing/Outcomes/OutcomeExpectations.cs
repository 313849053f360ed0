namespace Contribution.Rules.Testing;

/// <summary>
/// Expectations on outcomes of <c>ComputeBases</c>; a failed one throws <see cref="ExpectationException"/>.
/// </summary>
/// <example>
/// <code>
/// outcome.ShouldGive().Person("P-1").Base(1366.70m).Rule("floor").Article("二(二)");
/// outcome.ShouldBeInvalid().WithFault(FaultCode.NotInFen, "/persons/0/priorYearMonthlyWage");
/// outcome.ShouldBeNotCovered().WithNearest("230600/pension/2011");
/// </code>
/// </example>
public static class OutcomeExpectations
{
    /// <summary>Expects that the request was answered; further expectations are on the bases.</summary>
    /// <exception cref="ExpectationException">The request is invalid or not covered; the message names every fault.</exception>
    public static ResultExpectation ShouldGive(this Outcome<BasesResult> outcome) =>
        outcome is Outcome<BasesResult>.Computed(var result)
            ? new ResultExpectation(result)
            : throw Other(outcome, "bases", "缴费基数");

    /// <summary>Expects that the request is invalid; further expectations are on its faults.</summary>
    /// <exception cref="ExpectationException">The request was answered, or is not covered.</exception>
    public static FaultsExpectation ShouldBeInvalid(this Outcome<BasesResult> outcome) =>
        outcome is Outcome<BasesResult>.Invalid(_, var faults)
            ? new FaultsExpectation(faults)
            : throw Other(outcome, "an invalid request", "请求无效");

    /// <summary>Expects that no rule set covers the request; further expectations are on that fault.</summary>
    /// <exception cref="ExpectationException">The request was answered, or is invalid.</exception>
    public static FaultsExpectation ShouldBeNotCovered(this Outcome<BasesResult> outcome) =>
        outcome is Outcome<BasesResult>.NotCovered(_, var faults)
            ? new FaultsExpectation(faults)
            : throw Other(outcome, "not covered", "无适用规则集");

    private static ExpectationException Other(Outcome<BasesResult> outcome, string en, string zh)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new ExpectationException(
            $"应为{zh}，实得：",
            $"expected {en}, found:",
            OutcomeText.Lines(outcome).Select(line => "  " + line)
        );
    }
}
