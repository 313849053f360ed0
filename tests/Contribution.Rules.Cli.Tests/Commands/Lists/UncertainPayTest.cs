using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

/// <summary><c>wages</c> where a payroll may mean two things: no average is settled by the one of them.</summary>
public sealed class UncertainPayTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\"1,200.00\"")]
    [InlineData("500元")]
    [InlineData("￥500")]
    [InlineData("５００")]
    [InlineData("333.333")]
    [InlineData("#REF!")]
    [InlineData("=C2*2")]
    [InlineData("300+200")]
    public void Wages_rejects_an_unreadable_amount_of_an_unlisted_item(string amount)
    {
        ToolRun run = Run($"工号,月份,基本工资,风险金\nP,2010-12,3000,{amount}\n", "--unlisted", "count");

        run.Code.Should().Be(ExitCode.InvalidInput);
        Averages.Should().Equal("P,,0.00,0.00,0,0,,rejectedLine");
    }

    [Theory]
    [InlineData("一车间")]
    [InlineData("2车间")]
    [InlineData("A12")]
    [InlineData("2010-12-01")]
    [InlineData("0431-8123456")]
    [InlineData("6222021234567890123")]
    [InlineData("95%")]
    [InlineData("0.00")]
    public void Wages_reads_a_payroll_with_a_column_of_no_amounts(string text)
    {
        ToolRun run = Run($"工号,月份,基本工资,工段\nP,2010-12,3000,{text}\nQ,2010-12,3000,\n");

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Error.Should().Contain("column \"工段\" is no fact");
    }

    [Theory]
    [InlineData("工龄", "100", "30")]
    [InlineData("级别", "200.50", "30")]
    [InlineData("工龄", "\"1,200\"", "30")]
    public void Wages_leaves_open_a_count_whose_amounts_are_too_large(string item, string one, string other)
    {
        ToolRun run = Run($"工号,月份,基本工资,{item}\nP,2010-12,3000,{one}\nQ,2010-12,3000,{other}\n");

        run.Code.Should().Be(ExitCode.InvalidInput);
        Averages.Should().OnlyContain(line => !line.EndsWith(','));
    }

    [Fact]
    public void Wages_reports_a_column_of_years_that_is_not_counted()
    {
        ToolRun run = Run("工号,月份,基本工资,工龄\nP,2010-12,3000,12.5\n");

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Error.Should().Contain("column \"工龄\" has no number above 65, and is taken for years");
    }

    [Theory]
    [InlineData("风险金（万元）", ExitCode.InvalidInput)]
    [InlineData("考核得分（分）", ExitCode.Done)]
    public void Wages_refuses_another_unit_of_an_unlisted_item(string header, int code) =>
        Run($"工号,月份,基本工资,{header}\nP,2010-12,3000,0.5\n", "--unlisted", "count").Code.Should().Be(code);

    private string[] Averages => [.. File.ReadAllLines(_folder.Of("out/wages.csv")).Skip(1)];

    private ToolRun Run(string pay, params string[] more) =>
        Tool.Run([
            "wages",
            "--pay",
            _folder.Write("pay.csv", pay),
            "--year",
            "2010",
            "--by",
            "2006-60",
            "--lang",
            "en",
            "--out",
            _folder.Of("out"),
            .. more,
        ]);
}
