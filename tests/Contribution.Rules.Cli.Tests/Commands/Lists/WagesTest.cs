using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

public sealed class WagesTest : IDisposable
{
    private const string Sixty = "劳社险中心函〔2006〕60号";

    private static readonly string Sample = Repository.File("samples", "wages", "pay-2010.csv");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Wages_gives_averages_that_a_roster_can_read()
    {
        ToolRun run = Run(Sample, "--unlisted", "count");

        run.Code.Should().Be(ExitCode.Done);
        run.Error.Should().BeEmpty();
        run.Lines.Should()
            .Equal(
                "9 rows in = 9 treated + 0 rejected",
                $"2 persons, 0 without an average; by {Sixty}, trust B",
                "included 9370.00, excluded 200.00; lines that are no pay 1, corrections 1, repeated 0",
                "unlisted item \"通勤车补\": 1 lines, included [一]"
            );
        Lines("wages.csv")
            .Should()
            .Equal(
                "personId,employerId,included,excluded,months,divisor,priorYearMonthlyWage,noAverage",
                "P-1,E-1001,3750.00,200.00,2,2,1875.00,",
                "P-2,E-1001,5620.00,0.00,2,2,2810.00,"
            );
    }

    [Fact]
    public void Wages_returns_each_line_with_its_clause_and_document()
    {
        Run(Sample, "--unlisted", "count");

        string[] lines = Lines("wage-items.csv");
        lines.Should().HaveCount(10);
        lines[2].Should().Be($"3,P-1,E-1001,2010-01,误餐补助,200.00,excluded,六十-6,四.6,{Sixty},B,,,");
        lines[5].Should().Be("6,P-1,E-1001,2010-02,应发合计,1950.00,notPay,,,,,sum,,");
        lines[7].Should().Be($"8,P-2,E-1001,2010-07,通勤车补,120.00,included,,一,{Sixty},B,unlisted,,");
    }

    [Fact]
    public void Wages_divides_by_the_chosen_divisor()
    {
        Run(Sample, "--months", "twelve");

        Lines("wages.csv")[1].Should().Be("P-1,E-1001,3750.00,200.00,2,12,312.50,");
    }

    [Fact]
    public void Wages_lists_a_rejected_row_and_gives_its_person_no_average()
    {
        string file = _folder.Write(
            "pay.csv",
            "personId,item,amount,month\nP-1,基本工资,x,2010-01\nP-2,基本工资,3000,2010-01\nP-2,基本工资,1,2009-12\n"
        );

        ToolRun run = Run(file);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Lines[0].Should().Be("3 rows in = 1 treated + 2 rejected");
        run.Error.Should()
            .Contain("pay.csv:2: amount \"x\": ")
            .And.Contain("pay.csv:4: month \"2009-12\": not in 2010");
        Lines("rejects.csv").Should().HaveCount(3);
        Lines("wages.csv").Skip(1).Should().Equal("P-2,,3000.00,0.00,1,1,3000.00,", "P-1,,0.00,0.00,0,0,,rejectedLine");
    }

    [Fact]
    public void Wages_names_the_known_documents_for_an_unknown_one()
    {
        ToolRun run = Tool.Run(
            "wages",
            "--pay",
            Sample,
            "--year",
            "2010",
            "--by",
            "2006-6",
            "--out",
            _folder.Of("out")
        );

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("did you mean \"2006-60\"?").And.Contain("国家统计局令第1号 (1990-1)");
    }

    [Theory]
    [InlineData("missing.csv")]
    [InlineData("headless.csv")]
    public void Wages_writes_nothing_for_a_file_that_is_no_payroll(string name)
    {
        _folder.Write("headless.csv", "a,b\n1,2\n");

        Run(_folder.Of(name)).Code.Should().Be(ExitCode.InvalidInput);

        Directory.Exists(_folder.Of("out")).Should().BeFalse();
    }

    [Fact]
    public void Wages_accepts_an_agencys_own_lists()
    {
        string items = _folder.Write(
            "items.json",
            """
            { "format": 1, "documents": [{ "id": "own", "name": "own", "document": "own", "trust": "C",
              "unlisted": { "treatment": "excluded", "article": "1" },
              "months": { "divisor": "twelve", "reading": "-" }, "clauses": [] }] }
            """
        );

        ToolRun run = Tool.Run([
            "wages",
            "--pay",
            Sample,
            "--year",
            "2010",
            "--by",
            "own",
            "--items",
            items,
            "--out",
            _folder.Of("out"),
        ]);

        run.Code.Should().Be(ExitCode.Done);
        Lines("wages.csv")[1].Should().Be("P-1,E-1001,0.00,5900.00,0,12,0.00,");
    }

    [Fact]
    public void Wages_reports_a_faulty_list()
    {
        ToolRun run = WithItems("{}", "en");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().StartWith($"{_folder.Of("items.json")}#/");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{")]
    [InlineData("""{ "format": 7, "documents": [] }""")]
    [InlineData(
        """
            { "format": 1, "documents": [{ "id": "own", "name": "own", "document": "own", "trust": "C",
              "unlisted": { "treatment": "excluded", "article": "1" },
              "months": { "divisor": "twelve", "reading": "-" },
              "clauses": [{ "article": "1", "treatment": "included", "items": ["奖金", "奖金"] }] }] }
            """
    )]
    public void Wages_reports_a_faulty_list_in_Chinese(string items)
    {
        ToolRun run = WithItems(items, "zh");

        run.Code.Should().Be(ExitCode.InvalidInput);
        string said = run.Error.Replace(_folder.Of("items.json"), "", StringComparison.Ordinal);
        said.Should().NotContainAny("JSON deserialization", " is ", "missing").And.MatchRegex("[\u4e00-\u9fff]");
    }

    private ToolRun WithItems(string text, string language)
    {
        string items = _folder.Write("items.json", text);
        return Tool.Run([
            "wages",
            "--pay",
            Sample,
            "--year",
            "2010",
            "--by",
            "own",
            "--items",
            items,
            "--out",
            _folder.Of("out"),
            "--lang",
            language,
        ]);
    }

    [Fact]
    public void Wages_prints_the_summary_in_Chinese_when_asked_for() =>
        Run(Sample, "--unlisted", "count", "--lang", "zh")
            .Lines[^1]
            .Should()
            .Be("未列明的项目“通勤车补”：1 行，计入 [一]");

    [Fact]
    public void Wages_gives_no_average_to_persons_with_an_item_that_the_document_does_not_name()
    {
        ToolRun run = Run(Sample);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should()
            .Contain("unlisted item \"通勤车补\": 1 lines, not settled")
            .And.Contain("1 persons with unlisted items have no average");
        Lines("wages.csv")[1].Should().EndWith(",1875.00,");
        Lines("wages.csv")[2].Should().EndWith(",,unlistedItem");
        Lines("wage-items.csv")[7].Should().Contain(",通勤车补,120.00,unsettled,,,");
    }

    [Theory]
    [InlineData("2006-60", "exclude", "use --unlisted count")]
    [InlineData("2015-28-organ", "count", "use --unlisted exclude")]
    [InlineData("2006-60", "all", "allowed: count, exclude")]
    public void Wages_refuses_to_treat_unlisted_items_against_the_document(string by, string unlisted, string reported)
    {
        ToolRun run = Tool.Run([
            "wages",
            "--pay",
            Sample,
            "--year",
            "2010",
            "--by",
            by,
            "--unlisted",
            unlisted,
            "--out",
            _folder.Of("out"),
        ]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain(reported);
        Directory.Exists(_folder.Of("out")).Should().BeFalse();
    }

    [Fact]
    public void Wages_counts_no_sum_and_no_deduction_under_any_name()
    {
        string pay = _folder.Write(
            "pay.csv",
            "personId,item,amount,month\nP,基本工资,3000,2010-01\n"
                + string.Concat(
                    new[]
                    {
                        "应发数,3000",
                        "实发数,2490",
                        "社保,300",
                        "公积金,200",
                        "个税,10",
                        "住房公积金（个人）,200",
                        "养老保险单位部分,600",
                        "缺勤扣款,0",
                        "预扣养老金,1",
                        "医疗社保,1",
                        "水电费,50",
                        "借支,500",
                        "扣款小计,20",
                        "出勤天数,22",
                    }.Select(item => $"P,{item},2010-01\n")
                )
        );

        Run(pay).Code.Should().Be(ExitCode.Done);

        Lines("wages.csv")[1].Should().Be("P,,3000.00,0.00,1,1,3000.00,");
    }

    [Fact]
    public void Wages_gives_no_average_to_persons_whose_items_differ_from_the_payrolls_sum()
    {
        string pay = _folder.Write(
            "pay.csv",
            "personId,item,amount,month\nP,基本工资,3000,2010-01\nP,应发合计,3500,2010-01\nQ,基本工资,3000,2010-01\nQ,误餐补助,200,2010-01\nQ,应发合计,3000,2010-01\n"
        );

        ToolRun run = Run(pay);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().Contain("P 2010-01: the items add up to 3000.00, \"应发合计\" is 3500.00, 500.00 apart");
        Lines("wages.csv")[1].Should().EndWith(",,sumDiffers");
        Lines("wages.csv")[2].Should().EndWith(",3000.00,");
    }

    private ToolRun Run(string pay, params string[] more) =>
        Tool.Run(["wages", "--pay", pay, "--year", "2010", "--by", Sixty, "--out", _folder.Of("out"), .. more]);

    private string[] Lines(string name) => File.ReadAllLines(Path.Combine(_folder.Of("out"), name));
}
