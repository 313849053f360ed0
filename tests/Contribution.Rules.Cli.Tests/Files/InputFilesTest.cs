using System.Diagnostics;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Files;

public sealed class InputFilesTest : IDisposable
{
    private const string Persons = "id,category,employerId,priorYearMonthlyWage,filedBase\nP,employee,E,3000,3000\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

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
    public async Task Compute_refuses_to_replace_the_file_that_is_its_standard_input()
    {
        string requests = _folder.Write("x.json", Request.Good("a"));
        using Process process = Process.Start(
            new ProcessStartInfo(
                "sh",
                [
                    "-c",
                    "dotnet \"$0\" compute --out \"$1\" --lang en < \"$1\"",
                    Path.Combine(AppContext.BaseDirectory, "contribution-rules.dll"),
                    requests,
                ]
            )
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;

        ToolRun run = await ToolProcess.EndAsync(process);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain(": this run reads it");
        File.ReadAllText(requests).Should().Be(Request.Good("a"));
    }

    [Theory]
    [InlineData("rules", "--rules", "{0}", "show", "120000/pension/2011")]
    [InlineData("rules", "show", "120000/pension/2011", "--rules", "{0}")]
    public void Network_replaces_no_rule_file_wherever_its_folder_is_named(params string[] show)
    {
        string rules = _folder.Write("rules/a.json", RuleFiles.Everybody("120000"));

        Refused(
            [.. show.Select(word => word == "{0}" ? _folder.Of("rules") : word), "--dgml", rules],
            rules,
            RuleFiles.Everybody("120000")
        );
    }

    [Fact]
    public void List_with_the_name_of_the_unfinished_results_list_is_kept()
    {
        string persons = _folder.Write("contribution-rules.unfinished", Persons);

        Refused(["check", "--persons", persons, "--out", _folder.Path], persons, Persons);
    }

    [Theory]
    [InlineData("diff.csv")]
    [InlineData("./diff.csv")]
    [InlineData("missing/page.html")]
    public void Diff_leaves_no_file_where_its_page_cannot_have_its_name(string page)
    {
        string rules = _folder.Write("rules/a.json", RuleFiles.Everybody("120000"));

        ToolRun run = Tool.Run("diff", rules, rules, "--out", _folder.Of("k"), "--html", _folder.Of("k") + "/" + page);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("cannot write");
        Directory.Exists(_folder.Of("k")).Should().BeFalse();
    }

    [Fact]
    public void Results_of_an_earlier_run_are_replaced()
    {
        string persons = _folder.Write("persons.csv", "id,category\nP,flexibleWorker\n");
        string[] run = ["check", "--persons", persons, "--out", _folder.Of("k")];

        Tool.Run(run).Code.Should().Be(ExitCode.Done);

        Tool.Run(run).Code.Should().Be(ExitCode.Done);
    }

    private static void Refused(string[] run, string input, string content)
    {
        ToolRun refused = Tool.Run(run);

        refused.Code.Should().Be(ExitCode.InvalidInput);
        refused.Error.Should().Contain(": this run reads it");
        File.ReadAllText(input).Should().Be(content);
    }
}
