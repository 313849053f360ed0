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
    [InlineData("全厂")]
    [InlineData("其中\uFF0A")]
    public void Wages_rejects_a_word_in_the_place_of_an_id_without_a_name(string word)
    {
        ToolRun run = Run($"工号,姓名,月份,基本工资\nP,甲,2010-12,3000\n{word},,2010-12,3000\n");

        run.Code.Should().Be(ExitCode.InvalidInput);
        Averages.Should().ContainSingle(line => line.EndsWith(','));
        run.Error.Should().Contain("it may be no person");
    }

    [Theory]
    [InlineData("一车间")]
    [InlineData("2车间")]
    [InlineData("A12")]
    [InlineData("2010-12-01")]
    [InlineData("0431-8123456")]
    [InlineData("6222021234567890123")]
    [InlineData("95%")]
    [InlineData("奖金含上月补500元")]
    [InlineData("由2800元调整为3000元")]
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
    [InlineData("餐补标准（元/天）", ExitCode.Done)]
    [InlineData("销售额（万元）", ExitCode.Done)]
    [InlineData("业绩提成（万元）", ExitCode.InvalidInput)]
    [InlineData("产量（万）", ExitCode.Done)]
    public void Wages_refuses_another_unit_of_an_unlisted_item(string header, int code) =>
        Run($"工号,月份,基本工资,{header}\nP,2010-12,3000,0.5\n", "--unlisted", "count").Code.Should().Be(code);

    [Theory]
    [InlineData("2010年12月工资表,,单位：元\n工号,姓名,基本工资")]
    [InlineData("2010年12月工资表,,")]
    [InlineData("月份：2010年12月,,\n工号,姓名,基本工资")]
    [InlineData("月份,2010年12月,\n工号,姓名,基本工资")]
    [InlineData("月份,12,")]
    [InlineData(",甲厂工资表,2010年12月\n工号,姓名,基本工资")]
    [InlineData("甲厂工资表（2010年12月） 编制：张三,,")]
    [InlineData("2010年12月工资表,,\n制表：张三,,")]
    public void Wages_refuses_stacked_months(string between)
    {
        string table = $"工号,姓名,基本工资\nP-1,甲,3000\n{between}\nP-1,甲,3500\n";

        ToolRun titled = Run($"2010年11月工资表,,\n{table}");
        ToolRun given = Run(table, "--month", "2010-11");

        (titled.Code, given.Code).Should().Be((ExitCode.InvalidInput, ExitCode.InvalidInput));
        titled.Error.Should().Contain("row 4 names another month");
        given.Error.Should().Contain("row 3 names another month");
    }

    [Theory]
    [InlineData("备注：含11月补发工资,,\nP-2,乙,3500\n", 2)]
    [InlineData("制表日期：2011年1月5日,,\nP-2,乙,3500\n", 2)]
    [InlineData("2010年12月工资表,,单位：元\n工号,姓名,基本工资\nP-2,乙,3500\n", 2)]
    [InlineData("P-2,乙,3500\n制表：张三,,2011年1月\n", 2)]
    [InlineData("P-2,乙,3500\n2011年1月,,\n制表：张三,审核：李四,2011-01-05\n", 2)]
    [InlineData("P-3,丙,11月入职\nP-2,乙,3500\n", 3)]
    public void Wages_reads_a_payroll_with_remarks_of_other_months(string rows, int persons)
    {
        ToolRun run = Run($"2010年12月工资表,,\n工号,姓名,基本工资\nP-1,甲,3000\n{rows}");

        run.Error.Should().NotContain("another table");
        Averages.Should().HaveCount(persons);
    }

    [Fact]
    public void Wages_reads_a_payroll_with_titles_and_remarks_in_the_column_of_ids()
    {
        ToolRun run = Run(
            "工号,姓名,基本工资\n生产部,,\nP-1,甲,3000\n后勤人员：,,\nP-2,乙,3000\n以上2人已核对，无误,,\n以上人员已核对,,\n",
            "--month",
            "2010-12"
        );

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Lines[0].Should().Be("6 rows in = 2 treated + 0 rejected + 4 non-data rows");
        Averages.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("2010年1月,,2010年2月,\n,,基本工资,奖金,基本工资,奖金\nP-1,甲,3000,500,3000,700", false)]
    [InlineData("2010年1月,\n,,基本工资,奖金\nP-1,甲,3000,500", true)]
    [InlineData("补发2月,\n,,基本工资,奖金\nP-1,甲,3000,500", true)]
    [InlineData("2月考勤,\n,,出勤天数,基本工资\nP-1,甲,22,3000", true)]
    [InlineData("1月基本工资,2月基本工资,基本工资\nP-1,甲,3000,3000,0", false)]
    [InlineData("1月考核奖,2月考核奖,基本工资\nP-1,甲,300,300,3000", false)]
    [InlineData("1月考核分,2月考核分,基本工资\nP-1,甲,95,96,3000", true)]
    [InlineData("2月考核,,\n,,得分,考核奖,基本工资\nP-1,甲,95,300,3000", true)]
    [InlineData("补发11月工资,补发12月工资,基本工资\nP-1,甲,300,300,3000", true)]
    public void Wages_refuses_columns_of_another_month(string rows, bool isRead)
    {
        ToolRun run = Run($"工号,姓名,{rows}\n", "--month", "2010-01", "--unlisted", "count");

        run.Code.Should().Be(isRead ? ExitCode.Done : ExitCode.InvalidInput, run.Error);
    }

    [Theory]
    [InlineData("2010年全年工资汇总表", false)]
    [InlineData("2010年度工资汇总表", false)]
    [InlineData("2010年第一季度工资表", false)]
    [InlineData("2010年上半年工资表", false)]
    [InlineData("截至2010年12月累计工资表", false)]
    [InlineData("2010年1-12月工资表", false)]
    [InlineData("2010年12月工资汇总表", true)]
    [InlineData("2010年度12月份工资表", true)]
    [InlineData("甲厂工资表（截止日期：2010年12月31日）", true)]
    [InlineData("填表说明：累计数不填", true)]
    [InlineData("2010年12月全年一次性奖金发放表", true)]
    [InlineData("2010年12月工资表（累计预扣法）", true)]
    [InlineData("2010年12月工资表（截止12月31日）", true)]
    [InlineData("2010年第四季度奖金", true)]
    public void Wages_refuses_the_pay_of_several_months_as_that_of_one(string title, bool isRead)
    {
        ToolRun run = Run($"{title},,\n工号,姓名,基本工资\nP-1,甲,36000\n", "--month", "2010-12");

        run.Code.Should().Be(isRead ? ExitCode.Done : ExitCode.InvalidInput, run.Error);
    }

    [Theory]
    [InlineData("P-1,甲,3000,\nP-1,甲,3500,", "rejectedLine")]
    [InlineData("P-1,甲,3000,\nP-1,甲,-200,", "")]
    [InlineData("P-1,甲,3000,\nP-1,甲,,500", "")]
    public void Wages_leaves_open_two_amounts_of_one_item_in_a_month(string rows, string expected)
    {
        ToolRun run = Run($"工号,姓名,基本工资,奖金\n{rows}\n", "--month", "2010-12");

        run.Code.Should().Be(expected.Length == 0 ? ExitCode.Done : ExitCode.InvalidInput, run.Error);
        Averages.Should().ContainSingle().Which.Should().EndWith($",{expected}");
    }

    /// <summary>A sheet or a row of bonuses has sums and taxes of its own.</summary>
    [Fact]
    public void Wages_reads_pay_and_bonus_of_one_month_with_sums_of_their_own()
    {
        ToolRun run = Run(
            "工号,姓名,基本工资,年终奖,应发合计,个税,实发合计\nP-1,甲,3000,,3000,25,2975\nP-1,甲,,12000,12000,360,11640\n",
            "--month",
            "2010-12"
        );

        run.Code.Should().Be(ExitCode.Done, run.Error);
        Averages.Should().Equal("P-1,,15000.00,0.00,1,1,15000.00,");
    }

    [Theory]
    [InlineData("工号,月份,基本工资\n")]
    [InlineData("personId,item,amount,month\n")]
    [InlineData("工号,月份,基本工资\n合计,,0\n")]
    public void Wages_reports_a_payroll_without_rows(string pay)
    {
        ToolRun run = Run(pay);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("there are no rows under the header");
    }

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
