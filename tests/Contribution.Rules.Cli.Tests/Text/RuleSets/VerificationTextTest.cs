using Contribution.Rules.Cli.Tests.Running;
using Contribution.Rules.Cli.Text;

namespace Contribution.Rules.Cli.Tests.Text.RuleSets;

public sealed class VerificationTextTest
{
    [Fact]
    public void Columns_stand_below_one_another_where_a_folder_has_a_Chinese_name()
    {
        using TemporaryFolder folder = new();
        folder.Write("大庆市的规则/a.json", RuleFiles.Everybody("120000"));
        folder.Write("b/a.json", RuleFiles.Everybody("120001"));

        ToolRun run = Tool.Run("verify", folder.Path, "--all");

        run.Lines.Where(line => line.Contains("rules: 2"))
            .Select(line => TextWidth.Measure(line[..line.IndexOf("rules: 2", StringComparison.Ordinal)]))
            .Should()
            .HaveCount(2)
            .And.OnlyContain(column => column > 30)
            .And.Subject.Distinct()
            .Should()
            .ContainSingle();
    }
}
