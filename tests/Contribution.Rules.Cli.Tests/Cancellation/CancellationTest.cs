namespace Contribution.Rules.Cli.Tests.Cancellation;

/// <summary>Every public member that takes a token honours it, before it begins and in the midst of it.</summary>
public sealed class CancellationTest(CancellationTest.Runs shared) : IClassFixture<CancellationTest.Runs>
{
    // Those that cannot tell that they have begun take ten times as long, and more.
    private static readonly TimeSpan Begun = TimeSpan.FromMilliseconds(20);

    private readonly StoppableRuns _runs = shared.All;

    public static TheoryData<string> Members => [.. StoppableMembers.Names()];

    /// <summary>All but the streamed lists, whose phases have tests of their own beside it.</summary>
    public static TheoryData<string> StoppedLater =>
        [.. StoppableMembers.Names().Except(["BulkBases.RunAsync", "BulkContributions.RunAsync"])];

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_that_takes_a_token_is_stopped_before_it_begins(string member)
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();

        Run(member, () => { }, stop.Token).Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [MemberData(nameof(StoppedLater))]
    public void A_member_that_takes_a_token_is_stopped_after_it_has_begun(string member)
    {
        using CancellationTokenSource stop = new();
        bool isBegun = false;
        void Stop()
        {
            isBegun = true;
            stop.Cancel();
        }

        using Timer timer = new(
            _ => Stop(),
            null,
            IsTimed(member) ? Begun : Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan
        );

        Run(member, Stop, stop.Token).Should().Throw<OperationCanceledException>();

        isBegun.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_that_takes_a_token_ends_where_nobody_stops_it(string member)
    {
        if (member == "RuleSetVerifier.VerifyEmbedded")
        {
            return; // It takes half a minute, and every build runs it.
        }

        Run(member, () => { }, CancellationToken.None).Should().NotThrow();
    }

    private Action Run(string member, Action begun, CancellationToken token) => () => _runs.Run(member, begun, token);

    private static bool IsTimed(string member) =>
        member.StartsWith("RuleSet", StringComparison.Ordinal)
        || member is "ContributionRulesOptions.Build" or "ProofReport.ProveAll" or "RosterReader.Read";

    /// <summary>The runs, made once.</summary>
    public sealed class Runs : IDisposable
    {
        internal StoppableRuns All { get; } = new();

        public void Dispose() => All.Dispose();
    }
}
