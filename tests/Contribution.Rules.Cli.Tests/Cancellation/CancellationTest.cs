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
    public void Members_with_a_token_stop_before_they_begin(string member)
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();

        Run(member, () => { }, stop.Token).Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [MemberData(nameof(StoppedLater))]
    public void Members_with_a_token_stop_after_they_have_begun(string member)
    {
        bool isStopped = IsStopped(member);
        // On a loaded machine a stop by the clock may come when all is done.
        for (int turn = 1; !isStopped && IsTimed(member) && turn < 5; turn++)
        {
            isStopped = IsStopped(member);
        }

        isStopped.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Members_with_a_token_complete_when_it_is_not_cancelled(string member)
    {
        if (member == "RuleSetVerifier.VerifyEmbedded")
        {
            return; // It takes half a minute, and every build runs it.
        }

        Run(member, () => { }, CancellationToken.None).Should().NotThrow();
    }

    /// <summary>Stops a run once it has begun; false where it ended before.</summary>
    private bool IsStopped(string member)
    {
        using CancellationTokenSource stop = new();
        using ManualResetEventSlim ended = new();
        bool isBegun = false;
        void Stop()
        {
            isBegun = true;
            stop.Cancel();
        }

        // A thread of its own: those of the pool may all be at work.
        Thread timer = new(() =>
        {
            if (IsTimed(member) && !ended.Wait(Begun))
            {
                Stop();
            }
        });
        timer.Start();
        try
        {
            Run(member, Stop, stop.Token)();
            return false;
        }
        catch (OperationCanceledException)
        {
            isBegun.Should().BeTrue();
            return true;
        }
        finally
        {
            ended.Set();
            timer.Join();
        }
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
