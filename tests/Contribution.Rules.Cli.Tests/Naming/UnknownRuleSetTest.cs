using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Naming;

/// <summary>An id without a rule set is not covered, and a text that is no id is mistyped, for every command.</summary>
public sealed class UnknownRuleSetTest
{
    [Theory]
    [InlineData("foo", ExitCode.InvalidInput, "\"foo\"")]
    [InlineData("foo/bar/2011", ExitCode.InvalidInput, "foo/bar")]
    [InlineData("大庆市场", ExitCode.InvalidInput, "大庆市场")]
    [InlineData("230600/pensoin/2011", ExitCode.InvalidInput, "did you mean \"Daqing/pension/2011\"? there are:")]
    [InlineData("230600/pension/x", ExitCode.InvalidInput, "there are:\n  Daqing/pension 2011")]
    [InlineData(
        "230600/pension/1999",
        ExitCode.NotCovered,
        "no rule set \"230600/pension/1999\"; there are:\n  Daqing"
    )]
    [InlineData("230600/medical/2011", ExitCode.NotCovered, "there are:\n  Daqing/pension 2011")]
    [InlineData("沈阳/养老/1999", ExitCode.NotCovered, "there are:\n  Liaoning/pension 2006–2010")]
    [InlineData("810000/pension/2011", ExitCode.NotCovered, "; the command rules lists all of them")]
    public void Command_says_what_there_is_with_one_exit_code(string id, int code, string said)
    {
        ToolRun[] runs =
        [
            Tool.Run("rules", "show", id),
            Tool.Run("rules", "new", id, "--out", "nowhere"),
            Tool.Run("diff", id, "230600/pension/2011"),
        ];

        runs.Should()
            .AllSatisfy(run =>
            {
                run.Code.Should().Be(code, run.Error);
                run.Output.Should().BeEmpty();
                run.Error.ReplaceLineEndings("\n").Should().Contain($"\"{id}\"").And.Contain(said);
            });
    }

    [Theory]
    [InlineData("大庆")]
    [InlineData("230600/medical")]
    public void Place_alone_is_no_rule_set_to_begin_with(string place)
    {
        ToolRun run = Tool.Run("rules", "new", place, "--out", "nowhere");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should()
            .StartWith($"\"{place}\" names no insurance or no year; write it in full, as Daqing/pension/2011");
    }
}
