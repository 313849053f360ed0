using System.Diagnostics;
using System.Globalization;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Files;

public sealed class AbandonedFilesTest : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Compute_removes_the_partial_file_of_a_killed_run()
    {
        string output = Path.Combine(Directory.CreateDirectory(_folder.Of("out")).FullName, "x.json");
        await StartAndKill(["compute", "--out", output]);
        _folder.In("out").Should().ContainSingle().Which.Should().EndWith(".contribution-rules-partial");

        Tool.Run(Request.Good("a"), ["compute", "--out", output]).Code.Should().Be(ExitCode.Done);

        _folder.In("out").Should().Equal("x.json");
    }

    [Fact]
    public async Task Compute_keeps_the_partial_file_of_a_run_that_goes_on()
    {
        string output = Path.Combine(Directory.CreateDirectory(_folder.Of("out")).FullName, "x.json");
        using Process living = await Start(["compute", "--out", output]);
        string partial = _folder.In("out").Single();

        Tool.Run(Request.Good("a"), ["compute", "--out", output]).Code.Should().Be(ExitCode.Done);

        _folder.In("out").Should().BeEquivalentTo("x.json", partial);
        await living.StandardInput.WriteAsync(Request.Good("b"));
        living.StandardInput.Close();
        (await ToolProcess.EndAsync(living)).Code.Should().Be(ExitCode.Done);
        _folder.In("out").Should().Equal("x.json");
    }

    [Fact]
    public async Task Commands_with_a_folder_of_results_remove_everything_that_a_killed_run_left()
    {
        string list = _folder.Write("list.csv", "id,category\nP,flexibleWorker\n");
        Directory.CreateDirectory(_folder.Of("out"));
        await StartAndKill(["compute", "--out", _folder.Of("out/another.csv")]);

        Tool.Run("check", "--persons", list, "--out", _folder.Of("out")).Code.Should().Be(ExitCode.Done);

        _folder.In("out").Should().Contain("anomalies.csv");

        _folder
            .In("out")
            .Should()
            .NotContain(name => name.EndsWith(".contribution-rules-partial", StringComparison.Ordinal));
    }

    [Fact]
    public void Partial_file_is_removed_when_its_process_number_belongs_to_a_later_process()
    {
        string partial = Partial("x.json", Environment.ProcessId);
        File.SetLastWriteTimeUtc(partial, Process.GetCurrentProcess().StartTime.ToUniversalTime().AddMinutes(-1));
        using Process other = Process.Start("sleep", "60");
        string later = Partial("x.json", other.Id);
        File.SetLastWriteTimeUtc(later, other.StartTime.ToUniversalTime().AddMinutes(-1));
        try
        {
            Tool.Run(Request.Good("a"), ["compute", "--out", _folder.Of("x.json")]).Code.Should().Be(ExitCode.Done);
        }
        finally
        {
            other.Kill();
        }

        _folder.Names.Should().Equal("x.json");
    }

    [Fact]
    public async Task Partial_file_stays_when_another_process_has_it_open_the_run_reads_it_or_its_name_differs()
    {
        int ended = await Ended();
        using FileStream open = File.Create(Partial("x.json", ended));
        string input = Partial("y.json", ended);
        File.WriteAllText(input, Request.Good("a"));
        string[] kept =
        [
            Path.GetFileName(open.Name),
            Path.GetFileName(input),
            Path.GetFileName(_folder.Write("x.json.contribution-rules-partial", "")),
            Path.GetFileName(_folder.Write("x.json.one.contribution-rules-partial", "")),
            Path.GetFileName(Partial("z.json", ended)),
            // Those of other programs may be called so.
            Path.GetFileName(_folder.Write(string.Create(CultureInfo.InvariantCulture, $"x.json.{ended}.partial"), "")),
        ];

        Tool.Run("compute", input, "--out", _folder.Of("y.json")).Code.Should().Be(ExitCode.Done);
        Tool.Run("compute", input, "--out", _folder.Of("x.json")).Code.Should().Be(ExitCode.Done);

        _folder.Names.Should().BeEquivalentTo([.. kept, "x.json", "y.json"]);
    }

    [Fact]
    public async Task Rules_year_removes_the_folder_that_a_killed_run_left_and_no_other()
    {
        string temporary = Directory.CreateDirectory(_folder.Of("tmp")).FullName;
        _folder.Write("tmp/contribution-rules-draft-killed/lock", "");
        _folder.Write("tmp/contribution-rules-draft-killed/rules/a.json", "{}");
        _folder.Write("tmp/contribution-rules-draft-living/lock", "");
        using FileStream living = File.OpenWrite(_folder.Of("tmp/contribution-rules-draft-living/lock"));
        using Process process = ToolProcess.Start(
            "en",
            temporary,
            [
                "rules",
                "year",
                "210000/pension",
                "2027",
                .. "--floor 4700 --ceiling 23500 --reference-wage 7833 --document 辽人社〔2027〕20号".Split(' '),
                "--issued",
                "2027-03-01",
                "--out",
                _folder.Of("rules"),
            ]
        );

        ToolRun run = await ToolProcess.EndAsync(process);

        run.Code.Should().Be(ExitCode.Done, run.Error);
        _folder.In("tmp").Should().Equal("contribution-rules-draft-living");
    }

    private string Partial(string target, int process) =>
        _folder.Write(
            string.Create(CultureInfo.InvariantCulture, $"{target}.{process}.contribution-rules-partial"),
            ""
        );

    private static async Task<int> Ended()
    {
        using Process process = Process.Start("true");
        await process.WaitForExitAsync();
        return process.Id;
    }

    private async Task StartAndKill(string[] arguments)
    {
        using Process process = await Start(arguments);
        Shell.Signal(Shell.Kill, process);
        (await ToolProcess.EndAsync(process)).Code.Should().Be(137);
    }

    /// <summary>Starts a run that waits for its input when it has begun its results.</summary>
    private async Task<Process> Start(string[] arguments)
    {
        Process process = ToolProcess.Start("en", arguments);
        Stopwatch waited = Stopwatch.StartNew();
        while (_folder.In("out").Length == 0)
        {
            waited.Elapsed.Should().BeLessThan(Patience);
            await Task.Delay(5);
        }

        return process;
    }
}
