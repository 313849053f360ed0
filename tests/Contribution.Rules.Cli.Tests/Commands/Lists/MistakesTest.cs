using System.Text;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

/// <summary>Mistakes in input, and their messages.</summary>
public sealed class MistakesTest : IDisposable
{
    private const string Person = "id,category,employerId,priorYearMonthlyWage,filedBase\nP-1,employee,E-1,3000,2000\n";
    private const string Employer = "id,kind,priorYearMonthlyTotalWages\nE-1,enterprise,3000\n";

    private static readonly string[] Liaoning2024 =
    [
        "--jurisdiction",
        "210100",
        "--year",
        "2024",
        "--insurance",
        "pension",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("PK\u0003\u0004workbook", "damaged, or no .xlsx workbook")]
    [InlineData("", "the file is empty")]
    [InlineData("id,categry\nP,employee\n", "is \"categry\" mistyped?")]
    [InlineData("id;category\nP;employee\n", "columns are separated by commas; the header is: id;category")]
    [InlineData("id\tcategory\nP\temployee\n", "columns are separated by commas; the header is: id\\tcategory")]
    public void Check_names_the_kind_of_a_file_that_is_no_list(string text, string said)
    {
        ToolRun run = Tool.Run("check", "--persons", _folder.Write("p.csv", text));

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("p.csv: ").And.Contain(said);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("roster")]
    public void Commands_report_lists_with_headers_only(string command)
    {
        string[] asked = command == "check" ? [] : [.. Question.Daqing, "--out", _folder.Of("out")];
        string[] lists = ["--employers", _folder.Write("e.csv", "id,kind\n"), "--persons"];

        ToolRun none = Tool.Run([command, .. asked, .. lists, _folder.Write("p.csv", "id,category\n"), "--lang", "en"]);
        ToolRun some = Tool.Run([
            command,
            .. asked,
            .. lists,
            _folder.Write("p.csv", "id,category\nP,employee\n"),
            "--lang",
            "en",
        ]);

        none.Code.Should().Be(ExitCode.Done);
        none.Error.Should().Contain("e.csv: there are no rows under the header\n");
        none.Error.Should().Contain("p.csv: there are no rows under the header\n");
        some.Error.Should().Contain("e.csv: there are no rows").And.NotContain("p.csv: there are no rows");
    }

    [Fact]
    public void Check_reports_a_list_in_UTF_16()
    {
        File.WriteAllText(_folder.Of("p.csv"), Person, Encoding.Unicode);

        Tool.Run("check", "--persons", _folder.Of("p.csv")).Error.Should().Contain("the file is UTF-16");
    }

    [Theory]
    [InlineData("id,category\nP,flexibleWorker\n", true)]
    [InlineData("id,category\nP,flexibleWorker\n", false)]
    [InlineData("个人编号,人员类别\n1,灵活就业人员\n", true)]
    // 一 is U+4E00: its zero stands where that of no separator does.
    [InlineData("个人编号,姓名,人员类别\n1,张一,灵活就业人员\n", true)]
    [InlineData("个人编号,姓名,人员类别\n1,张一,灵活就业人员\n", false)]
    public void Check_reports_a_list_in_UTF_16_without_a_byte_order_mark(string list, bool isBigEndian)
    {
        UnicodeEncoding unmarked = new(isBigEndian, byteOrderMark: false);
        File.WriteAllBytes(_folder.Of("p.csv"), unmarked.GetBytes(list));

        ToolRun run = Tool.Run("check", "--persons", _folder.Of("p.csv"));

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("the file is UTF-16");
    }

    [Fact]
    public void Check_does_not_mistake_a_list_with_a_zero_byte_for_UTF_16()
    {
        _folder.Write("p.csv", "id,category\nP\0,flexibleWorker\n");

        ToolRun run = Tool.Run("check", "--persons", _folder.Of("p.csv"));

        run.Error.Should().NotContain("UTF-16");
        run.Output.Should().Contain("load rate");
    }

    [Fact]
    public void Commands_refuse_a_folder_where_a_file_is_expected()
    {
        Tool.Run("check", "--persons", _folder.Path).Error.Should().Contain("it is a folder; a file is expected");
        Tool.Run("compute", _folder.Path).Error.Should().Contain("it is a folder; a file is expected");
    }

    [Theory]
    [InlineData("notice --checklist --jurisdiction 230600 --insurance pension --year 20x1")]
    [InlineData("check --expected 20x1")]
    [InlineData("audit --top 20x1 --jurisdiction 230600 --insurance pension --year 2011")]
    public void Commands_report_an_invalid_number_in_both_languages(string args)
    {
        ToolRun english = Tool.Run([.. args.Split(' '), "--lang", "en"]);
        ToolRun chinese = Tool.Run([.. args.Split(' '), "--lang", "zh"]);

        english.Code.Should().Be(ExitCode.InvalidInput);
        english.Error.Should().Contain("\"20x1\" is not allowed").And.NotContain("System.");
        chinese.Error.Should().Contain("的取值“20x1”有误").And.NotContain("System.");
    }

    [Fact]
    public void Rules_show_lists_only_the_years_of_a_family() =>
        Tool.Run("rules", "show", "230600/pension")
            .Output.Should()
            .Contain("Daqing/pension 2011")
            .And.NotContain("Heilongjiang");

    [Fact]
    public void Redetermine_reports_a_settled_number_without_a_person()
    {
        string settled = _folder.Write("settled.csv", "id,reason\nP-1,退休\nP-9,退休\n");

        ToolRun run = Tool.Run(["redetermine", .. Lists(), "--settled", settled]);

        run.Error.Should().Contain("settled.csv:3: nobody on the list of persons has the number \"P-9\"");
        run.Error.Should().NotContain("P-1");
        run.Output.Should().Contain("settled 1");
        run.Code.Should().Be(ExitCode.InvalidInput);
    }

    [Theory]
    [InlineData("notice")]
    [InlineData("audit")]
    [InlineData("summary")]
    [InlineData("redetermine")]
    public void Commands_report_a_figure_of_a_third_party_once(string command)
    {
        ToolRun run = Tool.Run([command, .. Lists(), "--out", _folder.Of(command)]);

        run.Error.Split("the reference wage 7121 a month").Should().HaveCount(2);
        run.Error.Should().Contain("please check: ").And.Contain("trust C");
    }

    [Theory]
    [InlineData("notice", "E-1.html")]
    [InlineData("audit", "audit-E-1.html")]
    public void Form_marks_a_figure_of_a_third_party_in_Chinese(string command, string page)
    {
        Tool.Run([command, .. Lists(), "--out", _folder.Of(command)]);

        string sheet = File.ReadAllText(_folder.Of($"{command}/{page}"));

        sheet.Should().Contain("月社平工资 7121（未收录文件）取自单一第三方来源，不是正式文本，以正式文件为准。");
        sheet.Should().Contain("上限比例 3.00、下限比例 0.60（劳社险中心函〔2006〕60号）取自两个独立的第三方来源");
        sheet.Should().NotContain("可信度");
        sheet.Should().NotContain("no document on file").And.NotContain("one method for a province");
    }

    [Fact]
    public void Audit_reports_an_uncovered_person_by_line_and_number()
    {
        ToolRun run = Tool.Run(["audit", .. Lists("P-2,rehiredRetiree,E-1,3000,2000\n")]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("persons.csv:3: category \"rehiredRetiree\": ");
    }

    [Fact]
    public void Audit_reports_a_person_twice_on_the_list_of_the_insured_and_keeps_both_rows()
    {
        string insured = _folder.Write("insured.csv", "id,employerId,filedBase\nP-1,E-1,2000\nP-1,E-1,2001\n");

        ToolRun run = Tool.Run(["audit", .. Lists(), "--insured", insured, "--out", _folder.Of("out")]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("insured.csv:3: id \"P-1\": the person is on the list already");
        File.ReadAllText(_folder.Of("out/rejects.csv")).Should().Contain("\"P-1,E-1,2001\"");
    }

    [Fact]
    public void Summary_prints_Chinese_on_the_terminal_and_contract_names_in_CSV()
    {
        Tool.Run(["summary", .. Lists(), "--lang", "zh"])
            .Output.Should()
            .Contain("单位类型")
            .And.Contain("企业")
            .And.Contain("已核定")
            .And.Contain("合计");
        Tool.Run(["summary", .. Lists(), "--lang", "zh", "--format", "csv"])
            .Lines[0]
            .Should()
            .StartWith("kind,status,persons,individualBases,employers,employerBases");
    }

    private string[] Lists(string more = "") =>
        [
            "--persons",
            _folder.Write("persons.csv", Person + more),
            "--employers",
            _folder.Write("employers.csv", Employer),
            "--use-reference-table",
            .. Liaoning2024,
        ];
}
