using Contribution.Rules.Cli.Tests.Running;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Output.Writing;

namespace Contribution.Rules.Cli.Tests.Jobs;

/// <summary>Jobs that programs outside run give the files of the tool's commands, for refused questions and faulty lists too.</summary>
public sealed class JobsAndCommandsTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RosterFile _persons;
    private readonly RosterFile _employers;
    private readonly RosterFile _others;

    public JobsAndCommandsTest()
    {
        _persons = List(
            "persons.csv",
            """
            id,employerId,category,priorYearMonthlyWage,filedBase,determinedBase
            P-1,E-1,employee,1200,1200,1000
            P-2,E-1,employee,4100,2000,
            P-3,E-1,employee,many,2000,
            P-4,E-2,employee,3000,2900,2500
            P-5,E-9,employee,3000,2900,
            """
        );
        _employers = List("employers.csv", "id,kind,name\nE-1,enterprise,A\nE-2,publicInstitution,B\nE-3,kingdom,C\n");
        _others = List(
            "others.csv",
            """
            id,employerId,name,reason,target,measure
            P-1,E-1,persons,retired,5,persons
            P-8,E-1,others,moved,x,employers
            ,,,,,
            """
        );
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("audit", 2011)]
    [InlineData("audit", 1991)]
    [InlineData("notice", 2011)]
    [InlineData("notice", 1991)]
    [InlineData("summary", 2011)]
    [InlineData("summary", 1991)]
    [InlineData("redetermine", 2011)]
    [InlineData("redetermine", 1991)]
    public async Task Question_job_gives_the_files_of_its_command(string command, int year)
    {
        RosterQuestion question = JobsTest.Asked with { ContributionYear = year };
        QuestionJob job = command switch
        {
            "audit" => new AuditJob
            {
                Rules = ContributionRules.Default,
                Question = question,
                Persons = _persons,
                Employers = _employers,
                Insured = _others,
            },
            "notice" => new NoticeJob
            {
                Rules = ContributionRules.Default,
                Question = question,
                Persons = _persons,
                Employers = _employers,
            },
            "summary" => new SummaryJob
            {
                Rules = ContributionRules.Default,
                Question = question,
                Persons = _persons,
                Employers = _employers,
                Targets = _others,
            },
            _ => new RedeterminationJob
            {
                Rules = ContributionRules.Default,
                Question = question,
                Persons = _persons,
                Employers = _employers,
                Settled = _others,
            },
        };
        string[] other = command switch
        {
            "audit" => ["--insured", _others.Name],
            "summary" => ["--targets", _others.Name],
            "redetermine" => ["--settled", _others.Name],
            _ => [],
        };

        JobResult result = await job.RunAsync();

        result.HasResult.Should().Be(year == 2011);
        result.Rejected.Should().HaveCountGreaterThan(2);
        FilesOf(result)
            .Should()
            .BeEquivalentTo(
                FilesOf([
                    command,
                    .. Lists,
                    .. other,
                    .. Question.Daqing.Select(word => word == "2011" ? $"{year}" : word),
                ])
            );
    }

    [Fact]
    public async Task Quality_job_gives_the_files_of_check() =>
        FilesOf(await new QualityJob { Persons = _persons, Employers = _employers }.RunAsync())
            .Should()
            .BeEquivalentTo(FilesOf(["check", .. Lists]));

    [Fact]
    public async Task Impact_job_gives_the_files_of_diff() =>
        FilesOf(
                await new ImpactJob
                {
                    A = JobsTest.Side("210000/pension/2006"),
                    B = JobsTest.Side("210000/pension/2008"),
                    Persons = _persons,
                    Employers = _employers,
                }.RunAsync()
            )
            .Should()
            .BeEquivalentTo(
                FilesOf([
                    "diff",
                    "210000/pension/2006",
                    "210000/pension/2008",
                    .. Lists,
                    "--html",
                    _folder.Of("diff.html"),
                ])
            );

    [Fact]
    public async Task Wages_job_gives_the_files_of_wages()
    {
        RosterFile pay = List(
            "pay.csv",
            "personId,employerId,item,amount,month\nP-1,E-1,基本工资,3000,2010-01\nP-1,E-1,基本工资,many,2010-02\n"
        );
        WagesJob job = new()
        {
            Pay = pay,
            Year = 2010,
            Document = "2006-60",
        };

        FilesOf(await job.RunAsync())
            .Should()
            .BeEquivalentTo(FilesOf(["wages", "--pay", pay.Name, "--year", "2010", "--by", "2006-60"]));
    }

    [Fact]
    public async Task Job_keeps_the_rejected_rows_of_lists_that_were_read_before_an_unreadable_one()
    {
        RosterFile unreadable = List("unreadable.csv", "a,b\n1,2\n");
        AuditJob job = new()
        {
            Rules = ContributionRules.Default,
            Question = JobsTest.Asked,
            Persons = _persons,
            Employers = _employers,
            Insured = unreadable,
        };

        JobResult result = await job.RunAsync();

        result.FileFaults.Should().ContainSingle().Which.File.Should().Be(unreadable.Name);
        result.Rejected.Should().HaveCount(3).And.OnlyContain(row => row.File != unreadable.Name);
    }

    private string[] Lists => ["--persons", _persons.Name, "--employers", _employers.Name];

    /// <summary>The files that the tool would write of a result.</summary>
    private static Dictionary<string, string> FilesOf(JobResult result)
    {
        Dictionary<string, string> files = result
            .Tables.ToDictionary(table => table.FileName, table => Text(table.WriteCsv))
            .Concat(result.Pages.ToDictionary(page => page.FileName, page => page.Html))
            .ToDictionary();
        if (result.Json is string json)
        {
            files[result.JsonName] = json + "\n";
        }

        if (files.Count > 0)
        {
            files["rejects.csv"] = Text(text => RejectsCsv.Write(text, result.Rejected, chinese: false));
        }

        return files;
    }

    /// <summary>The files that a command writes.</summary>
    private Dictionary<string, string> FilesOf(string[] command)
    {
        ToolRun run = Tool.Run([.. command, "--out", _folder.Of("out")]);
        run.Code.Should().BeOneOf([ExitCode.Done, ExitCode.InvalidInput, ExitCode.NotCovered], run.Error);
        string[] pages = File.Exists(_folder.Of("diff.html")) ? [_folder.Of("diff.html")] : [];
        return (Directory.Exists(_folder.Of("out")) ? Directory.GetFiles(_folder.Of("out")) : [])
            .Concat(pages)
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
    }

    private static string Text(Action<TextWriter> write)
    {
        using StringWriter text = new();
        write(text);
        return text.ToString();
    }

    private RosterFile List(string name, string text)
    {
        string file = _folder.Write(name, text);
        return new RosterFile(file, File.ReadAllBytes(file));
    }
}
