using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Contributions;

/// <summary><c>notice --contributions</c>: what is due, to the employer and of its persons.</summary>
public sealed class NoticeOfDueTest : IDisposable
{
    private const string Persons = """
        个人编号,姓名,公民身份证号码,人员类别,单位编号,月平均工资,止月
        P-1,张三,230602198001011234,employee,E-1,3000.00,
        P-2,李四,230602197512315678,employee,E-1,4000.00,2011-06
        230602198001011235,王五,230602198001011235,employee,E-2,,

        """;

    private const string Employers = """
        单位编号,单位名称,单位类型,单位月平均工资总额
        E-1,某某有限公司,enterprise,8000.00
        E-2,二公司,enterprise,5000.00

        """;

    private const string Rates = """
        { "format": 1, "rates": [
          { "place": "230600", "insurance": "pension", "payer": "employer", "rate": 0.22, "from": "2011-01", "through": "2011-06", "source": { "document": "示例〔2011〕1号", "trust": "A" } },
          { "place": "230600", "insurance": "pension", "payer": "employer", "rate": 0.20, "from": "2011-07", "source": { "document": "示例〔2011〕2号", "trust": "A" } } ] }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>8000 × 22 % × 6 + 8000 × 20 % × 6 = 20160; (240 + 320) × 6 + 240 × 6 = 4800; together 24960.</summary>
    [Fact]
    public void Notice_gives_the_employer_amounts_by_payer_and_months_with_their_sums()
    {
        ToolRun run = Run("zh");

        run.Code.Should().Be(ExitCode.Done, run.Error);
        Lines("E-1-due.csv")
            .Should()
            .Equal(
                "险种,缴费主体,月份,月数,费率,费率依据,每月金额（元）,金额（元）,备注",
                "养老保险,单位,2011-01 至 2011-06,6,22%,示例〔2011〕1号,1760.00,10560.00,",
                "养老保险,个人,2011-01 至 2011-06,6,8%,国发〔2005〕38号,560.00,3360.00,",
                "养老保险,单位,2011-07 至 2011-12,6,20%,示例〔2011〕2号,1600.00,9600.00,",
                "养老保险,个人,2011-07 至 2011-12,6,8%,国发〔2005〕38号,240.00,1440.00,",
                "养老保险,小计,,12,,,,24960.00,"
            );
        Read("E-1-due.html").Should().Contain("应缴社会保险费通知单").And.Contain("24960.00").And.Contain("不含滞纳金");
        Read("index.html")
            .Should()
            .Contain("<a href=\"E-1-due.html\">")
            .And.Contain("<a href=\"E-1-persons-due.html\">");
    }

    [Fact]
    public void Notice_gives_persons_their_own_amounts_in_their_own_months()
    {
        Run("zh");

        Lines("E-1-persons-due.csv")
            .Skip(1)
            .Should()
            .Equal(
                "1,张三,P-1,养老保险,2011-01 至 2011-06,6,3000.00,8%,240.00,1440.00,,",
                "1,张三,P-1,养老保险,2011-07 至 2011-12,6,3000.00,8%,240.00,1440.00,,",
                "2,李四,P-2,养老保险,2011-01 至 2011-06,6,4000.00,8%,320.00,1920.00,,"
            );
    }

    [Fact]
    public void Notice_reports_dues_that_cannot_be_computed_without_an_amount()
    {
        Run("zh");

        Lines("E-2-persons-due.csv")[1].Should().Contain("未能核定；未提供：");
        Read("E-2-persons-due.html").Should().Contain("应缴金额未能计算");
        Read("E-2-due.html").Should().NotContain("<dt>合计状态</dt><dd>完整</dd>");
    }

    [Fact]
    public void Notice_names_a_person_without_a_base_in_the_notes_and_shows_no_zero()
    {
        Run("zh");

        Read("E-2-due.html")
            .Should()
            .Contain("人员“王五”的缴费基数未能核定")
            .And.Contain("<dt>单位缴费（元）</dt><dd>未能计算</dd>")
            .And.NotContain("230602198001011235");
        Lines("E-2-due.csv")
            .Should()
            .Contain(line => line.Contains(",22%,示例〔2011〕1号,,,", StringComparison.Ordinal));
    }

    [Fact]
    public void Notice_in_English_has_Chinese_in_names_and_documents_only()
    {
        Run("en");

        Read("E-1-due.html")
            .Should()
            .Contain("<html lang=\"en\">")
            .And.Contain("\"page \" counter(page) \" of \" counter(pages)")
            .And.Contain("Notice of social insurance contributions due")
            .And.Contain("<dt>total due, yuan</dt><dd>24960.00</dd>");
        Lines("E-1-due.csv")[1]
            .Should()
            .Be("pension,employer,2011-01 to 2011-06,6,22%,示例〔2011〕1号,1760.00,10560.00,");
        string table = string.Join('\n', Lines("E-1-persons-due.csv")).Replace("张三", "").Replace("李四", "");
        table.Should().NotMatchRegex(@"\p{IsCJKUnifiedIdeographs}");
    }

    [Fact]
    public void Notice_posts_the_bases_and_exits_3_when_a_rate_is_not_on_file()
    {
        ToolRun run = Run("zh", rules: false);

        run.Code.Should().Be(ExitCode.NotCovered);
        run.Error.Should().Contain("E-1：费率未收录：大庆市养老保险单位费率 2011-01 至 2011-12");
        Directory.Exists(_folder.Of("out")).Should().BeTrue();
        File.Exists(Of("E-1.html")).Should().BeTrue();
        File.Exists(Of("E-1-due.html")).Should().BeFalse();
    }

    [Fact]
    public void Notice_refuses_an_option_of_contributions_without_contributions()
    {
        ToolRun run = Run("en", contributions: false);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("--first-month goes with --contributions only");
        Directory.Exists(_folder.Of("out")).Should().BeFalse();
    }

    [Fact]
    public void Notice_takes_rates_of_a_file_before_those_on_file()
    {
        string own = _folder.Write(
            "own.json",
            """{ "rates": [{ "insurance": "pension", "payer": "employer", "rate": 0.21, "document": "示例〔2011〕3号" }] }"""
        );

        ToolRun run = Run("zh", more: ["--rates", own]);

        run.Code.Should().Be(ExitCode.Done, run.Error);
        Lines("E-1-due.csv")
            .Should()
            .Contain("养老保险,单位,2011-01 至 2011-06,6,21%,示例〔2011〕3号,1680.00,10080.00,");
    }

    private ToolRun Run(string language, bool rules = true, bool contributions = true, params string[] more)
    {
        _folder.Write("rules/rates.json", Rates);
        return Tool.Run([
            "notice",
            "--persons",
            _folder.Write("persons.csv", Persons),
            "--employers",
            _folder.Write("employers.csv", Employers),
            "--jurisdiction",
            "230600",
            "--year",
            "2011",
            "--insurance",
            "pension",
            "--reference-wage",
            "province=2277.83",
            "--first-month",
            "2011-01",
            "--out",
            _folder.Of("out"),
            "--lang",
            language,
            .. rules ? ["--rules", _folder.Of("rules")] : Array.Empty<string>(),
            .. contributions ? ["--contributions"] : Array.Empty<string>(),
            .. more,
        ]);
    }

    private string Of(string name) => Path.Combine(_folder.Of("out"), name);

    private string Read(string name) => File.ReadAllText(Of(name));

    private string[] Lines(string name) => File.ReadAllLines(Of(name));
}
