using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

/// <summary>Payrolls whose columns mean more than one month, or more than one row a person, are refused.</summary>
public sealed class UncertainColumnsTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("姓名,基本工资,奖金\n工号,岗位工资,津贴\n甲,1000,200\nP-1,400,50\n", "rows 1 and 2 are headers")]
    [InlineData("工号,基本工资,奖金\n,岗位工资,津贴\nP-1,1000,200\n,400,50\n", "row 2 is another header")]
    public void Wages_refuses_a_payroll_in_which_a_person_takes_two_rows(string rows, string fault) =>
        Refused(rows, fault);

    [Theory]
    [InlineData("一月,二月")]
    [InlineData("一季度,二季度")]
    [InlineData("第1季度工资,第2季度工资")]
    [InlineData("上半年工资,下半年工资")]
    [InlineData("全年工资,备注")]
    [InlineData("年收入,备注")]
    public void Wages_refuses_columns_of_several_months_under_one_month(string columns) =>
        Refused($"工号,奖金,{columns}\nP-1,500,3000,3000\n", "is of another month, or of several,");

    [Theory]
    [InlineData("季度奖,年度绩效")]
    [InlineData("季度绩效,年终奖")]
    public void Wages_reads_bonuses_of_a_quarter_or_a_year_as_of_their_month(string columns)
    {
        ToolRun run = Run($"工号,基本工资,{columns}\nP-1,500,3000,3000\n");

        run.Error.Should().NotContain("several");
        run.Code.Should().NotBe(ExitCode.Bug);
        File.Exists(_folder.Of("out/wages.csv")).Should().BeTrue();
    }

    private void Refused(string rows, string fault)
    {
        ToolRun run = Run(rows, "--unlisted", "count");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain(fault);
        File.Exists(_folder.Of("out/wages.csv")).Should().BeFalse();
    }

    private ToolRun Run(string rows, params string[] more) =>
        Tool.Run([
            "wages",
            "--pay",
            _folder.Write("pay.csv", rows),
            "--year",
            "2010",
            "--by",
            "2006-60",
            "--month",
            "2010-12",
            "--out",
            _folder.Of("out"),
            "--lang",
            "en",
            .. more,
        ]);
}
