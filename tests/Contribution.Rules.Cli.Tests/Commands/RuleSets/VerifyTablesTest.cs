using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.RuleSets;

/// <summary>Folders that have tables of wages or rates, and no rule files.</summary>
public sealed class VerifyTablesTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(
        "reference-wages.json",
        """{ "format": 1, "referenceWages": [{ "place": "210200", "population": "onPost", "statisticYear": 2007, "monthly": 2000, "source": { "document": "测试" } }] }"""
    )]
    [InlineData(
        "rates.json",
        """{ "format": 1, "rates": [{ "place": "210200", "insurance": "pension", "payer": "employee", "rate": 0.08, "from": "2024-01", "source": { "document": "测试" } }] }"""
    )]
    public void Verify_reads_a_folder_of_tables_alone(string name, string table)
    {
        _folder.Write(name, table);

        ToolRun run = Tool.Run("verify", _folder.Path);

        (run.Code, run.Error).Should().Be((ExitCode.Done, ""));
        run.Output.Should().EndWith("ok   rule sets: 0, cases passed: 0, problems: 0\n");
    }

    public void Dispose() => _folder.Dispose();
}
