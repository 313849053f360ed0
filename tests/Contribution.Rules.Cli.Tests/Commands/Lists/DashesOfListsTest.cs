using System.IO.Compression;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

/// <summary>A dash in place of an amount means the same to all commands that determine lists.</summary>
public sealed class DashesOfListsTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>No rule of Daqing's pension reads the approved total of an employer.</summary>
    [Theory]
    [InlineData("roster")]
    [InlineData("notice")]
    [InlineData("audit")]
    [InlineData("summary")]
    [InlineData("redetermine")]
    public void Dash_of_an_employer_that_no_rule_reads_is_no_fault(string command)
    {
        ToolRun run = Tool.Run([
            command,
            "--persons",
            _folder.Write(
                "p.csv",
                "id,employerId,category,priorYearMonthlyWage,filedBase,determinedBase\nP-1,E-1,employee,2000,2000,2000\n"
            ),
            "--employers",
            _folder.Write("e.csv", "id,kind,approvedMonthlyTotalWages\nE-1,enterprise,-\n"),
            .. Question.Daqing,
            "--out",
            _folder.Of("out"),
        ]);

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Error.Should().NotContain("E-1");
    }

    /// <summary>Work injury insurance rests on the total of the employer, not on the wage that a person's pension rests on.</summary>
    [Fact]
    public void Dash_that_matters_for_a_further_insurance_rejects_the_row_in_notices_and_in_contributions()
    {
        string[] lists =
        [
            "--persons",
            _folder.Write("p.csv", "id,employerId,category,priorYearMonthlyWage,firstMonthWage\nP-1,E-1,employee,-,\n"),
            "--employers",
            _folder.Write("e.csv", "id,kind,priorYearMonthlyTotalWages,realNameHeadcount\nE-1,enterprise,9000,1\n"),
            "--jurisdiction",
            "210000",
            "--year",
            "2006",
            "--insurance",
            "workInjury",
            "--also-insurance",
            "pension",
            "--industry-class",
            "1",
            "--use-reference-table",
        ];

        ToolRun contributions = Tool.Run(["contributions", .. lists, "--out", _folder.Of("c")]);
        ToolRun notice = Tool.Run(["notice", .. lists, "--contributions", "--out", _folder.Of("n")]);

        contributions.Error.Should().Contain("p.csv:2: priorYearMonthlyWage \"-\": a dash is no amount");
        notice.Error.Should().Contain("p.csv:2: priorYearMonthlyWage \"-\": a dash is no amount");
    }

    /// <summary>The rules read no filed base, so that the dash changes no base.</summary>
    [Fact]
    public void Workbook_of_a_roster_has_the_name_of_a_person_with_a_dash_that_changes_no_base()
    {
        Tool.Run([
            "roster",
            "--persons",
            _folder.Write(
                "p.csv",
                "id,employerId,name,category,priorYearMonthlyWage,filedBase\nP-1,E-1,刘建国,employee,1500,-\n"
            ),
            "--employers",
            _folder.Write("e.csv", "id,kind\nE-1,enterprise\n"),
            .. Question.Daqing,
            "--out",
            _folder.Of("out"),
            "--xlsx",
        ]);

        using ZipArchive workbook = ZipFile.OpenRead(_folder.Of("out/bases.xlsx"));
        workbook
            .Entries.Select(entry =>
            {
                using StreamReader text = new(entry.Open());
                return text.ReadToEnd();
            })
            .Should()
            .Contain(text => text.Contains("刘建国", StringComparison.Ordinal));
    }
}
