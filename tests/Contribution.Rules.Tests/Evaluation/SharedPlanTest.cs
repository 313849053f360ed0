using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Evaluation;

/// <summary>Requests that use the same plan, one after another and at once, know nothing of one another.</summary>
public sealed class SharedPlanTest
{
    private const int Asked = 400;

    private static readonly RuleSet Set = EmbeddedSets.Of("230600/pension/2011");

    private static readonly BasesRequest[] Requests =
    [
        .. Enumerable.Range(0, Asked).Select(seed => CoveredRequests.Of(Set, seed)),
    ];

    [Fact]
    public void Findings_keep_their_words_when_read_later()
    {
        string[] atOnce = [.. Requests.Select(request => Text(Answer(request)))];
        Outcome<BasesResult>[] answers = [.. Requests.Select(Answer)];

        answers.Select(Text).Should().Equal(atOnce);
        atOnce.Should().Contain(text => text.Contains("补差为负（-", StringComparison.Ordinal));
    }

    [Fact]
    public void Threads_with_one_plan_do_not_disturb_each_other()
    {
        string[] alone = [.. Requests.Select(request => Text(Answer(request)))];
        string[] together = new string[Asked];

        Parallel.For(
            0,
            Asked,
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            place => together[place] = Text(Answer(Requests[place]))
        );

        together.Should().Equal(alone);
    }

    private static Outcome<BasesResult> Answer(BasesRequest request) => ContributionRules.Default.ComputeBases(request);

    private static string Text(Outcome<BasesResult> outcome) =>
        System.Text.Encoding.UTF8.GetString(BasesJson.Write(outcome));
}
