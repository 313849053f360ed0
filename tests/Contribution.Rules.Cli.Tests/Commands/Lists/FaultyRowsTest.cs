using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

/// <summary>Every command that could not treat a row for a fault of it ends with 2, and treats the others.</summary>
public sealed class FaultyRowsTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("roster")]
    [InlineData("audit")]
    [InlineData("redetermine")]
    [InlineData("summary")]
    [InlineData("notice")]
    [InlineData("check")]
    [InlineData("diff")]
    public void Commands_exit_2_when_a_row_is_rejected(string command)
    {
        ToolRun sound = Run(command, "");
        ToolRun faulty = Run(command, "P-2,员工二,E-1,nobody,2000,3000,2000\n");

        sound.Code.Should().Be(ExitCode.Done, sound.Error);
        faulty.Code.Should().Be(ExitCode.InvalidInput, faulty.Error);
        faulty.Error.Should().Contain("nobody");
    }

    [Theory]
    [InlineData("100", ExitCode.Done)]
    [InlineData("x", ExitCode.InvalidInput)]
    public void Wages_exits_2_when_a_row_is_rejected(string amount, int code)
    {
        string pay = _folder.Write(
            "w.csv",
            $"id,month,item,amount\nP,2010-01,基本工资,3000\nQ,2010-01,基本工资,{amount}\n"
        );

        Tool.Run("wages", "--pay", pay, "--year", "2010", "--by", "2006-60", "--out", _folder.Of("o"))
            .Code.Should()
            .Be(code);
    }

    private ToolRun Run(string command, string row)
    {
        string persons = _folder.Write(
            "p.csv",
            "id,name,employerId,category,filedBase,priorYearMonthlyWage,determinedBase\nP-1,员工一,E-1,employee,2000,3000,2000\n"
                + row
        );
        string employers = _folder.Write("e.csv", "id,name,kind\nE-1,甲厂,enterprise\n");
        string[] question = command switch
        {
            "check" => [],
            "diff" => ["230600/pension/2011", "230600/pension/2011", "--reference-wage", "province=annual:27334"],
            "roster" or "notice" => [.. Question.Daqing, "--out", _folder.Of("o")],
            _ => Question.Daqing,
        };
        return Tool.Run([command, .. question, "--persons", persons, "--employers", employers]);
    }
}
