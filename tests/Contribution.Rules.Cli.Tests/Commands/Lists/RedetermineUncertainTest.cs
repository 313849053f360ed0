using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

/// <summary>A difference is not settled where a list leaves something open.</summary>
public sealed class RedetermineUncertainTest : IDisposable
{
    private const string Header = "id,employerId,category,priorYearMonthlyWage,firstMonthWage,determinedBase";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Without the base that stood, the wage of the first month counts where there is none of the prior year, and not where it is zero.</summary>
    [Fact]
    public void Redetermine_judges_a_dash_by_the_reopened_facts()
    {
        ToolRun run = Run("P-1,E-1,employee,-,2000,3000\n");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().NotContain("2000.00");
        run.Error.Should().Contain("persons.csv:2: priorYearMonthlyWage \"-\": a dash is no amount");
    }

    [Fact]
    public void Redetermine_keeps_a_settled_person_with_a_dash()
    {
        ToolRun run = Run("P-1,E-1,employee,-,2000,3000\n", "id,reason\nP-1,transferred\n");

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Lines[1].Should().StartWith("E-1,P-1,,settled,,2000.00,3000.00,3000.00,0.00,");
    }

    [Fact]
    public void Redetermine_leaves_a_person_open_whose_row_of_the_settled_is_rejected()
    {
        ToolRun run = Run("P-1,E-1,employee,2000,,3000\nP-2,E-1,employee,2000,,3000\n", "id,reason\nP-1,no\n");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Lines[1].Should().StartWith("E-1,P-1,,notComputed,");
        run.Lines[2].Should().StartWith("E-1,P-2,,changed,");
    }

    [Fact]
    public void Redetermine_leaves_all_open_but_the_settled_when_a_row_of_the_settled_has_no_id()
    {
        ToolRun run = Run(
            "P-1,E-1,employee,2000,,3000\nP-2,E-1,employee,2000,,3000\n",
            "id,reason\n,transferred\nP-2,transferred\n"
        );

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Lines[1].Should().StartWith("E-1,P-1,,notComputed,");
        run.Lines[2].Should().StartWith("E-1,P-2,,settled,");
    }

    [Theory]
    [InlineData("idNumber,reason\n230602198001011233,retired\n", "settled", ExitCode.Done)]
    [InlineData("idNumber,reason\n230602800101123,retired\n", "settled", ExitCode.Done)]
    [InlineData("idNumber,reason\n230602800101124,retired\n", "changed", ExitCode.InvalidInput)]
    [InlineData("id,name,reason\nP-1,张 三,retired\n", "settled", ExitCode.Done)]
    [InlineData("id,name,reason\nP-1,李四,retired\n", "notComputed", ExitCode.InvalidInput)]
    [InlineData("id,idNumber,reason\nP-1,230602800101123,retired\n", "settled", ExitCode.Done)]
    [InlineData("id,idNumber,reason\nP-1,230602198001011241,retired\n", "notComputed", ExitCode.InvalidInput)]
    public void Redetermine_settles_the_person_of_the_identity_number_and_name(string settled, string type, int code)
    {
        ToolRun run = Run("P-1,E-1,employee,2000,,3000,230602198001011233,张三\n", settled);

        run.Lines[1].Should().StartWith($"E-1,P-1,张三,{type},");
        run.Code.Should().Be(code);
    }

    private ToolRun Run(string rows, string? settled = null) =>
        Tool.Run([
            "redetermine",
            "--persons",
            _folder.Write(
                "persons.csv",
                $"{Header}{(rows.Contains('张', StringComparison.Ordinal) ? ",idNumber,name" : "")}\n{rows}"
            ),
            "--employers",
            _folder.Write("employers.csv", "id,kind\nE-1,enterprise\n"),
            .. Question.Daqing,
            "--format",
            "csv",
            .. settled is null ? Array.Empty<string>() : ["--settled", _folder.Write("settled.csv", settled)],
        ]);
}
