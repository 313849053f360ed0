using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Contributions;

/// <summary><c>redetermine --contributions</c> where the rate depends on the employer: work injury in Shandong, 2025.</summary>
public sealed class RedeterminedWorkInjuryTest : IDisposable
{
    private const string Persons = """
        个人编号,单位编号,人员类别,月平均工资,暂定基数
        P-1,E-1,职工,6000.00,5000.00
        P-2,E-2,职工,7000.00,5000.00

        """;

    private const string Employers = """
        单位编号,单位类型,行业类别,浮动费率
        E-1,企业,3,1.2
        E-2,企业,,

        """;

    private const string Rates = """
        { "format": 1, "rates": [
          { "place": "370100", "insurance": "workInjury", "payer": "employer", "industryClass": 3, "rate": 0.007, "from": "2025-01", "floating": { "atLeast": 0.5, "atMost": 1.5 }, "source": { "document": "示例〔2025〕1号", "trust": "A" } } ] }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>E-2, class 1 on file: 5000 × 0.16 % = 8.00, 7000 × 0.16 % = 11.20, 3.20 × 3 = 9.60.</summary>
    [Fact]
    public void Redetermine_uses_the_class_of_the_command_where_the_list_has_none()
    {
        ToolRun run = Run("--collection", "singleBase", "--industry-class", "1");

        run.Code.Should().Be(ExitCode.NotCovered, "class 3 is not on file");
        run.Output.Should().Contain("E-2  P-2  单位  0.16%  2025-01 至 2025-03  应补收 9.60");
        run.Error.Should().Contain("费率未收录：济南市工伤保险单位费率（行业类别 3）");
    }

    /// <summary>E-1: 0.7 % × 1.2 = 0.84 %; 5000 × 0.84 % = 42.00, 6000 × 0.84 % = 50.40, 8.40 × 3 = 25.20.</summary>
    [Fact]
    public void Redetermine_reads_own_rates_of_a_folder_and_class_and_floating_ratio_of_the_list()
    {
        _folder.Write("rules/rates.json", Rates);

        ToolRun run = Run("--collection", "singleBase", "--industry-class", "1", "--rules", _folder.Of("rules"));

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Output.Should().Contain("E-1  P-1  单位  0.84%  2025-01 至 2025-03  应补收 25.20");
        run.Lines.Should().Contain(line => line.StartsWith("应补收合计 34.80"));
        run.Output.Should().NotContain("未载明收缴方式");
    }

    /// <summary>
    /// The same with own rates of a file, and each amount of a month rounded up to the jiao: 42.00, 50.40; 35.00,
    /// 49.00.
    /// </summary>
    [Fact]
    public void Redetermine_reads_own_rates_and_roundings_of_a_file()
    {
        string rates = _folder.Write(
            "own.json",
            """
            { "rates": [{ "insurance": "workInjury", "payer": "employer", "industryClass": 3, "rate": 0.007, "document": "示例〔2025〕1号" },
                        { "insurance": "workInjury", "payer": "employer", "industryClass": 1, "rate": 0.001601 }],
              "roundings": [{ "level": "personThenSum", "step": 0.1, "mode": "up" }] }
            """
        );

        ToolRun run = Run("--collection", "singleBase", "--industry-class", "1", "--rates", rates);

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Output.Should().Contain("E-1  P-1  单位  0.84%  2025-01 至 2025-03  应补收 25.20");
        // 5000 × 0.1601 % = 8.005 → 8.10, 7000 × 0.1601 % = 11.207 → 11.30: 3.20 × 3 = 9.60.
        run.Output.Should().Contain("E-2  P-2  单位  0.1601%  2025-01 至 2025-03  应补收 9.60");
    }

    [Fact]
    public void Redetermine_refuses_employers_that_need_a_class_without_one()
    {
        ToolRun run = Run("--collection", "singleBase");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("/industryClass");
    }

    /// <summary>The employer's base is not known: charging each person's instead would be a guess.</summary>
    [Fact]
    public void Redetermine_reports_assumed_collection_and_does_not_use_a_persons_base_for_an_unknown_one()
    {
        ToolRun run = Run("--industry-class", "1");

        run.Output.Should()
            .Contain("规则集未载明收缴方式")
            .And.Contain("应补收合计 0.00")
            .And.Contain("不含未能计算的 2 项基数");
    }

    [Theory]
    [InlineData("行业类别", "三", "/industryClass")]
    [InlineData("浮动费率", "约1.2", "/floating")]
    public void Redetermine_refuses_a_class_or_ratio_that_is_not_a_number(string column, string text, string path)
    {
        string list = $"单位编号,单位类型,{column}\nE-1,企业,{text}\nE-2,企业,\n";

        ToolRun run = Run(list, ["--collection", "singleBase", "--industry-class", "1"]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain(path).And.Contain(text);
    }

    [Fact]
    public void Redetermine_refuses_options_of_contributions_without_contributions()
    {
        ToolRun run = Tool.Run([.. Asked(Employers), "--industry-class", "1", "--lang", "en"]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("--industry-class goes with --contributions only");
    }

    private ToolRun Run(params string[] more) => Run(Employers, more);

    private ToolRun Run(string employers, string[] more) =>
        Tool.Run([.. Asked(employers), "--contributions", "--lang", "zh", .. more]);

    private string[] Asked(string employers) =>
        [
            "redetermine",
            "--persons",
            _folder.Write("persons.csv", Persons),
            "--employers",
            _folder.Write("employers.csv", employers),
            "--jurisdiction",
            "370100",
            "--year",
            "2025",
            "--insurance",
            "workInjury",
            "--use-reference-table",
            "--from",
            "2025-01",
            "--through",
            "2025-03",
        ];
}
