using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.RuleSets;

/// <summary>The reference wage of <c>rules year</c> beside that of the year before.</summary>
public sealed class RulesYearWageTest
{
    [Fact]
    public void Year_refuses_a_yearly_wage_that_is_given_as_a_monthly_one()
    {
        using TemporaryFolder folder = new();

        ToolRun run = Tool.Run([
            .. "rules year 370000/pension 2027 --reference-wage 94000 --issued 2027-06-20 --lang zh".Split(' '),
            "--document",
            "鲁人社〔2027〕20号",
            "--out",
            folder.Path,
        ]);

        run.Code.Should().Be(ExitCode.FailedProof);
        run.Error.Should()
            .Contain("2026 年 94000 与上年 ")
            .And.Contain("折算到月后相差三倍以上")
            .And.Contain("94000 如为年平均工资，应写作 --reference-wage annual:94000");
        folder.Names.Should().BeEmpty();
    }
}
