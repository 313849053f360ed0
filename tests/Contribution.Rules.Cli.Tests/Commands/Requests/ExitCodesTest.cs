using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Requests;

public sealed class ExitCodesTest
{
    [Fact]
    public void Compute_exits_0_when_all_is_computed() => Tool.Run(Request.Good("a"), ["compute"]).Code.Should().Be(0);

    [Fact]
    public void Compute_exits_2_on_an_invalid_request_and_prints_its_error_as_the_result()
    {
        ToolRun run = Tool.Run(Request.Invalid("a"), ["compute"]);

        run.Code.Should().Be(2);
        Answers.Brief(run.Output).Should().Be("a invalidRequest");
        run.Output.Should().StartWith("{\n  \"requestId\": \"a\",\n  \"error\": {\n");
        run.Error.Should().Contain("did you mean \"employee\"?");
    }

    [Fact]
    public void Compute_exits_3_when_not_covered_and_names_what_is_covered()
    {
        ToolRun run = Tool.Run(Request.NotCovered("a"), ["compute"]);

        run.Code.Should().Be(3);
        Answers.Brief(run.Output).Should().Be("a notCovered");
        run.Error.Should()
            .StartWith("contribution year (/contributionYear): no rule set covers ")
            .And.Contain("Daqing, pension: 2011");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Exit_code_of_an_invalid_request_wins_over_that_of_an_uncovered_one(bool invalidFirst)
    {
        string[] lines = [Request.Invalid("i"), Request.NotCovered("n")];
        string[] inOrder = invalidFirst ? lines : [lines[1], lines[0]];

        Tool.Run(string.Join('\n', [Request.Good("a"), .. inOrder]), ["compute"]).Code.Should().Be(2);
        Tool.Run($"{Request.NotCovered("n")}\n{Request.Good("a")}", ["compute"]).Code.Should().Be(3);
    }

    [Fact]
    public void Compute_exits_1_on_a_bug_with_its_trace()
    {
        using FailingStream input = new(new InvalidOperationException("a bug"));

        ToolRun run = Tool.Run(input, ["compute"]);

        run.Code.Should().Be(1);
        run.Error.Should().Contain("a bug").And.Contain("   at ");
    }

    [Fact]
    public void Compute_exits_2_on_unreadable_input_without_a_trace()
    {
        using FailingStream input = new(new IOException("a disk broke"));

        ToolRun run = Tool.Run(input, ["compute"]);

        run.Code.Should().Be(2);
        run.Error.Should().Be("cannot read or write: a disk broke" + Environment.NewLine);
    }

    [Fact]
    public void Exit_code_of_a_bug_wins_over_invalid_input_and_that_over_not_covered()
    {
        int[] byWeight = [ExitCode.Bug, ExitCode.InvalidInput, ExitCode.NotCovered, ExitCode.Done];
        for (int heavy = 0; heavy < byWeight.Length; heavy++)
        {
            foreach (int lighter in byWeight[heavy..])
            {
                ExitCode.Worse(byWeight[heavy], lighter).Should().Be(byWeight[heavy]);
                ExitCode.Worse(lighter, byWeight[heavy]).Should().Be(byWeight[heavy]);
            }
        }
    }
}
