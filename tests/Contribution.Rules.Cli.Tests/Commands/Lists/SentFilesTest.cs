using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

/// <summary>Lists as they are sent: from a pipe, without persons, without a column of months, with a person twice.</summary>
public sealed class SentFilesTest : IDisposable
{
    private const string Person = "id,category,employerId,priorYearMonthlyWage,filedBase\nP-1,employee,E-1,3000,2000\n";
    private const string Employer = "id,kind,priorYearMonthlyTotalWages\nE-1,enterprise,3000\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>A pipe gives its bytes once, so that it cannot be opened again for its rows.</summary>
    [Fact]
    public async Task Roster_reads_a_list_from_a_pipe()
    {
        string pipe = _folder.Of("p.csv");
        Shell.Pipe(pipe);
        Task write = Task.Run(() => File.WriteAllText(pipe, Person));

        ToolRun run = Tool.Run([
            "roster",
            "--persons",
            pipe,
            "--employers",
            _folder.Write("e.csv", Employer),
            .. Question.Daqing,
            "--out",
            _folder.Of("out"),
        ]);

        await write;
        run.Code.Should().Be(ExitCode.Done, run.Error);
        File.ReadAllText(_folder.Of("out/bases.csv")).Should().Contain("P-1,E-1,3000.00,determined");
    }

    /// <summary>The school's base is a sum of no bases, 0.00; that of the factory is its wage total.</summary>
    [Theory]
    [InlineData("roster")]
    [InlineData("contributions")]
    [InlineData("summary")]
    [InlineData("notice")]
    public void Commands_report_an_employer_without_persons_whose_base_is_their_sum(string command)
    {
        string[] lists =
        [
            "--persons",
            _folder.Write("p.csv", Person),
            "--employers",
            _folder.Write("e.csv", Employer + "E-2,publicInstitution,\nE-3,enterprise,4000\n"),
        ];
        string[] rates =
        [
            "--rates",
            _folder.Write(
                "rates.json",
                """{ "rates": [{ "insurance": "pension", "payer": "employer", "rate": 0.2 }, { "insurance": "pension", "payer": "employee", "rate": 0.08 }] }"""
            ),
        ];

        ToolRun run = Tool.Run([
            command,
            .. lists,
            .. Question.Daqing,
            .. command == "contributions" ? rates : [],
            "--out",
            _folder.Of("out"),
        ]);

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Error.Should()
            .Contain(
                "e.csv: 1 employer's base is the sum of its persons' bases, and none of its persons is listed: line 3; list them, or confirm that there are none\n"
            );
    }

    [Fact]
    public void Wages_names_a_column_that_the_list_lacks_in_Chinese()
    {
        string pay = _folder.Write("2011年3月.csv", "2011年3月工资表,,\n工号,姓名,基本工资\nP-1,甲,2000\n");

        ToolRun run = Tool.Run(
            "wages",
            "--pay",
            pay,
            "--year",
            "2010",
            "--by",
            "2006-60",
            "--out",
            _folder.Of("out"),
            "--lang",
            "zh"
        );

        run.Error.Should().Contain(":3：月份“2011年3月”：不在 2010 年内");
        File.ReadAllText(_folder.Of("out/rejects.csv")).Should().Contain(",3,月份,2011年3月,");
    }

    [Fact]
    public void Audit_names_the_first_row_of_a_repeated_insured_person()
    {
        ToolRun run = Tool.Run([
            "audit",
            "--persons",
            _folder.Write("p.csv", Person),
            "--employers",
            _folder.Write("e.csv", Employer),
            "--insured",
            _folder.Write("i.csv", "个人编号,单位编号,缴费基数\nP-1,E-1,2000\nP-1,E-1,2000\n"),
            .. Question.Daqing,
            "--lang",
            "zh",
        ]);

        run.Error.Should().Contain("i.csv:3：个人编号“P-1”：此人在同一单位重复，首次在第 2 行");
    }
}
