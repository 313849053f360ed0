using Contribution.Rules.Evaluation;

namespace Contribution.Rules.Tests.Evaluation;

/// <summary>When a plan is compiled.</summary>
public sealed class WarmingTest
{
    private int _compiled;

    [Fact]
    public void The_first_cases_are_read_and_the_rest_compiled()
    {
        Warming<string> plan = Plan(mostRead: 3);

        string[] given = [plan.For(1), plan.For(1), plan.For(1), plan.For(1)];

        given.Should().Equal("read", "read", "compiled", "compiled");
        _compiled.Should().Be(1);
    }

    [Fact]
    public void Many_cases_at_once_are_compiled_at_once() => Plan(mostRead: 3).For(4).Should().Be("compiled");

    [Fact]
    public void A_case_without_persons_counts_as_none()
    {
        Warming<string> plan = Plan(mostRead: 1);

        Enumerable.Range(0, 5).Select(_ => plan.For(0)).Should().AllBe("read");
    }

    [Fact]
    public void Whoever_knows_of_many_need_not_wait()
    {
        Warming<string> plan = Plan(mostRead: 3);

        plan.Compiled.Should().Be("compiled");
        plan.For(1).Should().Be("read");
        plan.For(5).Should().Be("compiled");
        _compiled.Should().Be(1);
    }

    [Fact]
    public void It_is_compiled_once_however_many_ask()
    {
        Warming<string> plan = Plan(mostRead: 1_000);

        Parallel.For(0, 10_000, _ => plan.For(1).Should().BeOneOf("read", "compiled"));

        plan.For(1).Should().Be("compiled");
        _compiled.Should().Be(1);
    }

    private Warming<string> Plan(int mostRead) =>
        new(
            "read",
            () =>
            {
                Interlocked.Increment(ref _compiled);
                return "compiled";
            },
            mostRead
        );
}
