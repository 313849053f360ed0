using System.Text;
using Contribution.Rules.Cli.Tests.Running;
using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Tests.Rosters;

/// <summary>A job of the library gives the tables, pages and JSON that the tool writes, byte for byte.</summary>
public sealed class JobsTest
{
    private static readonly RosterQuestion Asked = new()
    {
        Jurisdiction = "230600",
        ContributionYear = 2011,
        Insurance = Insurance.Pension,
        ReferenceWages = new ReferenceWages { Province = ReferenceWage.Annual(27334m) },
    };

    /// <summary>The command and its lists, each with the job of the same.</summary>
    private static Dictionary<string, (string[] Arguments, ListJob Job)> Jobs { get; } =
        new()
        {
            ["audit"] = (
                [.. Lists("audits"), "--insured", File("audits", "insured.csv"), .. Running.Question.Daqing],
                new AuditJob
                {
                    Rules = ContributionRules.Default,
                    Question = Asked,
                    Persons = List("audits", "persons.csv"),
                    Employers = List("audits", "employers.csv"),
                    Insured = List("audits", "insured.csv"),
                }
            ),
            ["notice"] = (
                [.. Lists("audits"), .. Running.Question.Daqing],
                new NoticeJob
                {
                    Rules = ContributionRules.Default,
                    Question = Asked,
                    Persons = List("audits", "persons.csv"),
                    Employers = List("audits", "employers.csv"),
                }
            ),
            ["summary"] = (
                [.. Lists("audits"), "--targets", File("summaries", "yanchi-2011.csv"), .. Running.Question.Daqing],
                new SummaryJob
                {
                    Rules = ContributionRules.Default,
                    Question = Asked,
                    Persons = List("audits", "persons.csv"),
                    Employers = List("audits", "employers.csv"),
                    Targets = List("summaries", "yanchi-2011.csv"),
                }
            ),
            ["redetermine"] = (
                [.. Lists("audits"), .. Running.Question.Daqing],
                new RedeterminationJob
                {
                    Rules = ContributionRules.Default,
                    Question = Asked,
                    Persons = List("audits", "persons.csv"),
                    Employers = List("audits", "employers.csv"),
                }
            ),
            ["check"] = (
                Lists("audits"),
                new QualityJob { Persons = List("audits", "persons.csv"), Employers = List("audits", "employers.csv") }
            ),
            ["diff"] = (
                ["210000/pension/2006", "210000/pension/2008"],
                new ImpactJob { A = Side("210000/pension/2006"), B = Side("210000/pension/2008") }
            ),
            ["wages"] = (
                ["--pay", File("wages", "pay-2010.csv"), "--year", "2010", "--by", "2006-60", "--unlisted", "count"],
                new WagesJob
                {
                    Pay = List("wages", "pay-2010.csv"),
                    Year = 2010,
                    Document = "2006-60",
                    UnlistedByDocument = true,
                }
            ),
        };

    public static TheoryData<string> Commands => [.. Jobs.Keys];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Tables_pages_and_JSON_are_those_of_the_command(string command)
    {
        using TemporaryFolder folder = new();
        (string[] arguments, ListJob job) = Jobs[command];
        Tool.Run([command, .. arguments, "--out", folder.Path]);

        JobResult result = await job.RunAsync();

        result.HasResult.Should().BeTrue();
        result.Tables.Should().NotBeEmpty();
        foreach (JobTable table in result.Tables)
        {
            using StringWriter text = new();
            table.WriteCsv(text);
            text.ToString().Should().Be(Read(folder, table.FileName), table.FileName);
        }

        foreach (JobPage page in result.Pages.Where(page => page.FileName != "diff.html"))
        {
            page.Html.Should().Be(Read(folder, page.FileName), page.FileName);
        }

        if (result.Json is string json)
        {
            $"{json}\n".Should().Be(Read(folder, $"{(command == "check" ? "quality" : command)}.json"));
        }
    }

    [Fact]
    public async Task Progress_comes_to_all_persons()
    {
        Counted counted = new();

        await Jobs["audit"].Job.RunAsync(counted);

        counted.Rows.Should().Be(8);
    }

    [Fact]
    public async Task A_question_that_no_rule_set_covers_has_its_fault_and_no_table()
    {
        JobResult result = await new NoticeJob
        {
            Rules = ContributionRules.Default,
            Question = Asked with { ContributionYear = 1991 },
            Persons = List("audits", "persons.csv"),
        }.RunAsync();

        result.HasResult.Should().BeFalse();
        result.Tables.Should().BeEmpty();
        result.QuestionFaults.Should().ContainSingle().Which.Code.Should().Be(FaultCode.NotCovered);
    }

    [Fact]
    public async Task A_list_that_cannot_be_read_has_its_fault()
    {
        RosterFile none = new("x.csv", Encoding.UTF8.GetBytes("a,b\n1,2\n"));

        JobResult result = await new QualityJob { Persons = none }.RunAsync();

        result.FileFaults.Should().NotBeEmpty().And.OnlyContain(fault => fault.File == "x.csv");
    }

    private static string[] Lists(string folder) =>
        ["--persons", File(folder, "persons.csv"), "--employers", File(folder, "employers.csv")];

    private static RosterFile List(string folder, string name) =>
        new(File(folder, name), System.IO.File.ReadAllBytes(File(folder, name)));

    private static string File(string folder, string name) => Repository.File("samples", folder, name);

    private static string Read(TemporaryFolder folder, string name) =>
        System.IO.File.ReadAllText(folder.Of(name)).TrimStart('\uFEFF');

    private static ImpactSide Side(string id) =>
        new()
        {
            Rules = ContributionRules.Default,
            Set = ContributionRules.Default.Catalogue.Get(RuleSetId.Parse(id))!,
        };

    private sealed class Counted : IProgress<JobProgress>
    {
        public long Rows { get; private set; }

        public void Report(JobProgress value) => Rows = value.Rows;
    }
}
