using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Tests.Jobs;

/// <summary>The months that programs outside ask jobs for.</summary>
public sealed class AskedMonthsTest
{
    [Theory]
    [InlineData("2011-03", "2011-02")]
    [InlineData("2010-12", "2011-02")]
    [InlineData("2011-03", "2012-01")]
    public async Task Jobs_report_months_outside_the_period_as_a_fault_of_the_question(string first, string last)
    {
        MonthSpan months = new(YearMonth.Parse(first), YearMonth.Parse(last));
        QuestionJob[] jobs =
        [
            new AuditJob
            {
                Rules = ContributionRules.Default,
                Question = JobsTest.Asked,
                Months = months,
            },
            new RedeterminationJob
            {
                Rules = ContributionRules.Default,
                Question = JobsTest.Asked,
                Months = months,
            },
        ];

        foreach (QuestionJob job in jobs)
        {
            JobResult result = await job.RunAsync();

            result.HasResult.Should().BeFalse();
            result.QuestionFaults.Single().Allowed.Should().Be("2011-01 … 2011-12");
        }
    }
}
