using System.Text;
using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Tests.Jobs;

/// <summary>The jobs as a program outside runs them; what is in their tables, the tests of the commands hold.</summary>
public sealed class JobsTest
{
    internal static readonly RosterQuestion Asked = new()
    {
        Jurisdiction = "230600",
        ContributionYear = 2011,
        Insurance = Insurance.Pension,
        ReferenceWages = new ReferenceWages { Province = ReferenceWage.Annual(27334m) },
    };

    private static readonly ContributionsQuestion Due = new() { Bases = Asked, Months = MonthSpan.OfYear(2011) };

    // Daqing's is not on file before 2019.
    private static readonly byte[] EmployerRate =
        """{ "rates": [{ "insurance": "pension", "payer": "employer", "rate": 0.22, "from": "2011-01" }] }"""u8.ToArray();

    /// <summary>Each job, with the names of the files that the tool writes of it.</summary>
    private static Dictionary<string, (ListJob Job, string Files)> Jobs { get; } =
        new()
        {
            ["audit"] = (
                new AuditJob
                {
                    Rules = ContributionRules.Default,
                    Question = Asked,
                    Persons = List("audits", "persons.csv"),
                    Employers = List("audits", "employers.csv"),
                    Insured = List("audits", "insured.csv"),
                },
                "audit.csv audit-employers.csv audit-E-1.html audit-E-2.html"
            ),
            ["notice"] = (
                new NoticeJob
                {
                    Rules = ContributionRules.Default,
                    Question = Asked,
                    Persons = List("audits", "persons.csv"),
                    Employers = List("audits", "employers.csv"),
                },
                "E-1.csv E-2.csv index.csv E-1.html E-2.html index.html"
            ),
            ["notice of what is due"] = (
                new NoticeJob
                {
                    Rules = ContributionRules.Default,
                    Question = Asked,
                    Persons = List("audits", "persons.csv"),
                    Employers = List("audits", "employers.csv"),
                    Contributions = Due.WithRatesOf(EmployerRate, out _),
                },
                "E-1.csv E-1-due.csv E-1-persons-due.csv E-2.csv E-2-due.csv E-2-persons-due.csv index.csv "
                    + "E-1.html E-1-due.html E-1-persons-due.html E-2.html E-2-due.html E-2-persons-due.html index.html"
            ),
            ["summary"] = (
                new SummaryJob
                {
                    Rules = ContributionRules.Default,
                    Question = Asked,
                    Persons = List("audits", "persons.csv"),
                    Employers = List("audits", "employers.csv"),
                    Targets = List("summaries", "yanchi-2011.csv"),
                },
                "summary.csv targets.csv json"
            ),
            ["redetermine"] = (
                new RedeterminationJob
                {
                    Rules = ContributionRules.Default,
                    Question = Asked,
                    Persons = List("audits", "persons.csv"),
                    Employers = List("audits", "employers.csv"),
                    Then = Asked with { ReferenceWages = new() { Province = ReferenceWage.Annual(20000m) } },
                    Contributions = Due,
                },
                "differences.csv employer-differences.csv true-ups.csv"
            ),
            ["check"] = (
                new QualityJob { Persons = List("audits", "persons.csv"), Employers = List("audits", "employers.csv") },
                "quality.csv anomalies.csv json"
            ),
            ["diff"] = (
                new ImpactJob { A = Side("210000/pension/2006"), B = Side("210000/pension/2008") },
                "diff.csv diff.html json"
            ),
            ["wages"] = (
                new WagesJob
                {
                    Pay = List("wages", "pay-2010.csv"),
                    Year = 2010,
                    Document = "2006-60",
                    UnlistedByDocument = true,
                },
                "wages.csv wage-items.csv"
            ),
        };

    public static TheoryData<string> Names => [.. Jobs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Job_returns_its_tables_pages_and_JSON(string name)
    {
        (ListJob job, string files) = Jobs[name];

        JobResult result = await job.RunAsync();

        result.HasResult.Should().BeTrue();
        IEnumerable<string> given = result
            .Tables.Select(table => table.FileName)
            .Concat(result.Pages.Select(page => page.FileName))
            .Concat(result.Json is null ? [] : ["json"]);
        string.Join(' ', given).Should().Be(files);
        foreach (ResultTable table in result.Tables.Select(table => table.Table))
        {
            table.Rows.Should().NotBeEmpty().And.OnlyContain(row => row.Count == table.Columns.Length);
        }

        result
            .Pages.Where(page => !page.Html.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public async Task Job_returns_tables_for_programs_or_for_people()
    {
        JobResult programs = await Audit(forPeople: false).RunAsync();
        JobResult people = await Audit(forPeople: true).RunAsync();

        programs.Tables[0].Table.Columns[0].Heading.Should().Be("employerId");
        people.Tables[0].Table.Columns[0].Heading.Should().Be("单位编号");
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("redetermine")]
    public async Task Job_reports_progress_up_to_all_persons(string name)
    {
        Counted counted = new();

        await Jobs[name].Job.RunAsync(counted);

        counted.Rows.Should().Be(8);
    }

    [Fact]
    public async Task Job_returns_a_fault_and_no_table_when_no_rule_set_covers_the_question()
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
    public async Task Job_returns_a_fault_with_the_nearest_name_for_an_unknown_document()
    {
        JobResult result = await new WagesJob
        {
            Pay = List("wages", "pay-2010.csv"),
            Year = 2010,
            Document = "劳社险中心函〔2006〕61号",
        }.RunAsync();

        result.HasResult.Should().BeFalse();
        Fault fault = result.QuestionFaults.Should().ContainSingle().Subject;
        (fault.Code, fault.Path, fault.Nearest)
            .Should()
            .Be((FaultCode.UnknownValue, "/document", "劳社险中心函〔2006〕60号"));
    }

    [Fact]
    public async Task Job_returns_a_finding_and_no_sheet_for_an_employer_whose_due_cannot_be_computed()
    {
        JobResult result = await new NoticeJob
        {
            Rules = ContributionRules.Default,
            Question = Asked,
            Persons = List("audits", "persons.csv"),
            Employers = List("audits", "employers.csv"),
            Contributions = Due,
        }.RunAsync();

        result.Pages.Should().NotContain(page => page.FileName.Contains("due", StringComparison.Ordinal));
        result
            .Findings.Should()
            .ContainSingle(finding => finding.En.Contains("no rate is on file", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Job_returns_a_finding_when_the_question_gives_no_differences_in_yuan()
    {
        JobResult result = await new RedeterminationJob
        {
            Rules = ContributionRules.Default,
            Question = Asked,
            Persons = List("audits", "persons.csv"),
            Employers = List("audits", "employers.csv"),
            Contributions = new()
            {
                Bases = Asked,
                Months = Due.Months,
                Collection = CollectionMode.SingleBase,
            },
        }.RunAsync();

        result.Findings.Should().Contain(finding => finding.En.Contains("single base", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Job_notes_settled_persons_that_are_not_listed()
    {
        JobResult result = await new RedeterminationJob
        {
            Rules = ContributionRules.Default,
            Question = Asked,
            Persons = List("audits", "persons.csv"),
            Employers = List("audits", "employers.csv"),
            Settled = new RosterFile("settled.csv", Encoding.UTF8.GetBytes("id,reason\nNOBODY,retired\n")),
        }.RunAsync();

        result
            .Notes.Should()
            .ContainSingle(note =>
                note.File == "settled.csv" && note.Text.En.Contains("NOBODY", StringComparison.Ordinal)
            );
    }

    [Fact]
    public async Task Job_returns_a_fault_for_an_unreadable_list()
    {
        RosterFile none = new("x.csv", Encoding.UTF8.GetBytes("a,b\n1,2\n"));

        JobResult persons = await new QualityJob { Persons = none }.RunAsync();
        JobResult insured = await new AuditJob
        {
            Rules = ContributionRules.Default,
            Question = Asked,
            Persons = List("audits", "persons.csv"),
            Insured = none,
        }.RunAsync();

        foreach (JobResult result in new[] { persons, insured })
        {
            result.FileFaults.Should().NotBeEmpty().And.OnlyContain(fault => fault.File == "x.csv");
            result.Tables.Should().BeEmpty();
        }
    }

    private static AuditJob Audit(bool forPeople) =>
        new()
        {
            Rules = ContributionRules.Default,
            Question = Asked,
            Persons = List("audits", "persons.csv"),
            Employers = List("audits", "employers.csv"),
            Chinese = true,
            ForPeople = forPeople,
        };

    private static RosterFile List(string folder, string name) =>
        new(File(folder, name), System.IO.File.ReadAllBytes(File(folder, name)));

    private static string File(string folder, string name) => Repository.File("samples", folder, name);

    internal static ImpactSide Side(string id) =>
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
