using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

/// <summary><c>wages</c> on payrolls with a row a person and a column an item.</summary>
public sealed class WagesSideBySideTest : IDisposable
{
    private const string Sixty = "劳社险中心函〔2006〕60号";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Wages_reads_items_in_columns_with_the_month_of_the_sheet()
    {
        ToolRun run = Run(Repository.File("samples", "wages", "payroll-2010-12.xlsx"), "--lang", "en");

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Lines[0].Should().Be("3 rows in = 2 treated + 0 rejected + 1 non-data rows");
        Lines("wages.csv")
            .Skip(1)
            .Should()
            .Equal("P-1,,2700.00,200.00,1,1,2700.00,", "P-2,,3200.00,200.00,1,1,3200.00,");
    }

    [Theory]
    [InlineData("甲厂2010年12月工资表,,,\n工号,姓名,基本工资,实发\nP,甲,3000,2900\n", "")]
    [InlineData("工号,姓名,月份,基本工资,实发\nP,甲,2010-12,3000,2900\n", "")]
    [InlineData("工号,姓名,基本工资,实发\nP,甲,3000,2900\n", "2010-12")]
    [InlineData(
        "工号,姓名,部门,基本工资(元),奖金,应发工资,社保,公司社保,出勤天数,实发\nP,甲,一车间,3000.00,-,3000.00,240,600,22,2760\n",
        "2010-12"
    )]
    [InlineData("工号,姓名,工资,,扣款,,应发\n,,岗位,薪级,养老,其他,\nP,甲,2000,1000,160,40,3000\n", "2010-12")]
    public void Wages_counts_the_payroll_items_paid_for_work(string text, string month)
    {
        string pay = _folder.Write("pay.csv", text);

        ToolRun run = Run(pay, month.Length == 0 ? [] : ["--month", month]);

        run.Code.Should().Be(ExitCode.Done, run.Error + run.Output);
        Lines("wages.csv").Skip(1).Should().Equal("P,,3000.00,0.00,1,1,3000.00,");
    }

    [Fact]
    public void Wages_gives_no_average_to_persons_with_money_in_an_unknown_column()
    {
        string pay = _folder.Write(
            "pay.csv",
            "工号,月份,基本工资,其他,车间\nP,2010-12,3000,100,一\nQ,2010-12,3000,,二\nR,2010-12,3000,见附表,二\n"
        );

        ToolRun run = Run(pay, "--lang", "en");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("column \"车间\" is no fact").And.NotContain("column \"其他\"");
        run.Error.Should().Contain("pay.csv:4: 其他 \"见附表\": not an amount of money");
        Lines("wages.csv")
            .Skip(1)
            .Select(line => line.Split(',')[^1])
            .Should()
            .Equal("unlistedItem", "", "rejectedLine");
    }

    [Fact]
    public void Wages_rejects_a_repeated_payroll_row()
    {
        string pay = _folder.Write(
            "pay.csv",
            "工号,月份,基本工资\nP,2010-12,3000\nP,2010-12,3000\nQ,2010-12,3000\nQ,2010-11,500\nR,2010-12,\n"
        );

        ToolRun run = Run(pay, "--lang", "en");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("the same as line 2, most likely a copy of it");
        run.Lines[0].Should().Be("5 rows in = 4 treated + 1 rejected");
        Lines("wages.csv")
            .Skip(1)
            .Should()
            .Equal(
                "P,,3000.00,0.00,1,1,,rejectedLine",
                "Q,,3500.00,0.00,2,2,1750.00,",
                "R,,0.00,0.00,0,0,,noMonthPaid"
            );
    }

    [Fact]
    public void Wages_reads_an_item_of_an_agencys_own_table_in_a_column()
    {
        string items = _folder.Write(
            "items.json",
            """
            { "format": 1, "documents": [{ "id": "own", "name": "own", "document": "own", "trust": "C",
              "unlisted": { "treatment": "excluded", "article": "1" },
              "months": { "divisor": "actual", "reading": "-" }, "clauses": [
              { "id": "a", "treatment": "included", "article": "2", "text": "-", "items": ["基本工资", "车补"] }] }] }
            """
        );
        string pay = _folder.Write("pay.csv", "工号,月份,基本工资,车补,其他\nP,2010-12,3000,300,50\n");

        ToolRun run = Tool.Run([
            "wages",
            "--pay",
            pay,
            "--year",
            "2010",
            "--by",
            "own",
            "--items",
            items,
            "--out",
            _folder.Of("out"),
        ]);

        run.Code.Should().Be(ExitCode.Done, run.Error);
        Lines("wages.csv")[1].Should().Be("P,,3300.00,50.00,1,1,3300.00,");
    }

    [Fact]
    public void Wages_reads_a_payroll_whose_only_item_is_in_an_agencys_own_table()
    {
        string items = _folder.Write(
            "items.json",
            """
            { "format": 1, "documents": [{ "id": "own", "name": "own", "document": "own", "trust": "C",
              "unlisted": { "treatment": "excluded", "article": "1" },
              "months": { "divisor": "actual", "reading": "-" }, "clauses": [
              { "id": "a", "treatment": "included", "article": "2", "text": "-", "items": ["车补"] }] }] }
            """
        );
        string pay = _folder.Write("pay.csv", "工号,月份,车补\nP,2010-12,300\n");

        ToolRun run = Tool.Run([
            "wages",
            "--pay",
            pay,
            "--year",
            "2010",
            "--by",
            "own",
            "--items",
            items,
            "--out",
            _folder.Of("out"),
        ]);

        run.Code.Should().Be(ExitCode.Done, run.Error);
        Lines("wages.csv")[1].Should().Be("P,,300.00,0.00,1,1,300.00,");
    }

    [Theory]
    [InlineData("工号,姓名,月份,月薪,奖励\nP,甲,2010-12,3000,500\n")]
    [InlineData("Employee ID,Full Name,payMonth,Basic Salary,Bonus\nP,A,2010-12,3000,500\n")]
    public void Wages_refuses_a_payroll_without_a_known_item(string text)
    {
        ToolRun run = Run(_folder.Write("pay.csv", text), "--lang", "zh");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should()
            .Contain("没有一列的列名是认识的工资项目")
            .And.Contain("--items")
            .And.NotContain("缺少必需的列“项目”");
    }

    [Fact]
    public void Wages_names_a_missing_column_in_the_language_asked_for() =>
        Run(_folder.Write("pay.csv", "姓名,月份,基本工资\nP,2010-12,3000\n"), "--lang", "zh")
            .Error.Should()
            .Contain("缺少必需的列“个人编号”或“公民身份证号码”");

    private ToolRun Run(string pay, params string[] more) =>
        Tool.Run(["wages", "--pay", pay, "--year", "2010", "--by", Sixty, "--out", _folder.Of("out"), .. more]);

    private string[] Lines(string name) => File.ReadAllLines(Path.Combine(_folder.Of("out"), name));
}
