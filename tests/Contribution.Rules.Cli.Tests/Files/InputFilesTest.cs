using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Files;

public sealed class InputFilesTest : IDisposable
{
    private const string Persons = "id,category,employerId,priorYearMonthlyWage,filedBase\nP,employee,E,3000,3000\n";
    private const string Employers = "id,kind\nE,enterprise\n";
    private const string Pay = "personId,employerId,item,amount,month\nP,E,基本工资,1800.00,2010-01\n";

    private readonly TemporaryFolder _folder = new();

    public InputFilesTest() => _folder.Write("employers.csv", Employers);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("roster", "bases.csv")]
    [InlineData("roster", "employer-bases.csv")]
    [InlineData("roster", "rejects.csv")]
    [InlineData("check", "anomalies.csv")]
    [InlineData("notice", "index.csv")]
    [InlineData("audit", "audit.csv")]
    [InlineData("summary", "summary.csv")]
    [InlineData("redetermine", "differences.csv")]
    [InlineData("diff 230600/pension/2011 230600/pension/2011 --use-reference-table", "rejects.csv")]
    public void A_command_on_lists_refuses_to_replace_its_list(string command, string result)
    {
        string persons = _folder.Write($"k/{result}", Persons);

        Refused(Lists(command, persons, "--out", _folder.Of("k")), persons, Persons);

        _folder.In("k").Should().Equal(result);
    }

    [Fact]
    public void Wages_refuses_to_replace_the_pay_it_reads()
    {
        string pay = _folder.Write("k/wages.csv", Pay);

        Refused(["wages", "--pay", pay, "--year", "2010", "--by", "2006-60", "--out", _folder.Of("k")], pay, Pay);
    }

    [Fact]
    public void Diff_refuses_to_replace_a_list_with_its_page()
    {
        string persons = _folder.Write("persons.csv", Persons);

        Refused(
            Lists("diff 230600/pension/2011 230600/pension/2011 --use-reference-table", persons, "--html", persons),
            persons,
            Persons
        );
    }

    [Fact]
    public void Diff_refuses_to_replace_a_rule_file_with_its_page()
    {
        string rules = RuleFiles.Everybody("120000");
        string file = _folder.Write("rules/a.json", rules);

        Refused(
            ["diff", "120000/pension/2011", "120000/pension/2011", "--rules", _folder.Of("rules"), "--html", file],
            file,
            rules
        );
    }

    [Fact]
    public void Released_refuses_a_ledger_that_is_a_link_to_a_rule_file()
    {
        string rules = RuleFiles.Everybody("120000");
        string file = _folder.Write("rules/a.json", rules);
        Shell.HardLink(file, _folder.Of("rules/released.json"));

        ToolRun run = Tool.Run("rules", "released", _folder.Of("rules"), "--closed-through", "2011-12");

        run.Code.Should().Be(ExitCode.InvalidInput);
        File.ReadAllText(file).Should().Be(rules);
    }

    [Theory]
    [InlineData("same")]
    [InlineData("relative")]
    [InlineData("hard")]
    [InlineData("symbolic")]
    [InlineData("folder")]
    public void Compute_refuses_to_replace_its_requests_however_they_are_named(string how)
    {
        string requests = _folder.Write("x.json", Request.Good("a"));
        string output = _folder.Of("y.json");
        switch (how)
        {
            case "same":
                output = requests;
                break;
            case "relative":
                output = Path.GetRelativePath(Environment.CurrentDirectory, requests);
                break;
            case "hard":
                Shell.HardLink(requests, output);
                break;
            case "symbolic":
                File.CreateSymbolicLink(output, requests);
                break;
            default:
                Directory.CreateSymbolicLink(_folder.Of("other"), _folder.Path);
                output = _folder.Of("other/x.json");
                break;
        }

        Refused(["compute", requests, "--out", output], requests, Request.Good("a"));
    }

    [Fact]
    public void Results_of_an_earlier_run_are_replaced()
    {
        string persons = _folder.Write("persons.csv", Persons);
        string[] run = Lists("roster", persons, "--out", _folder.Of("k"));

        Tool.Run(run).Code.Should().Be(ExitCode.Done);

        Tool.Run(run).Code.Should().Be(ExitCode.Done);
    }

    private string[] Lists(string command, string persons, params string[] more) =>
        [
            .. command.Split(' '),
            "--persons",
            persons,
            "--employers",
            _folder.Of("employers.csv"),
            .. command is "check" || command.StartsWith("diff", StringComparison.Ordinal) ? [] : Question.Daqing,
            .. more,
        ];

    private static void Refused(string[] run, string input, string content)
    {
        ToolRun refused = Tool.Run(run);

        refused.Code.Should().Be(ExitCode.InvalidInput);
        refused.Error.Should().Contain(": this run reads it");
        File.ReadAllText(input).Should().Be(content);
    }
}
