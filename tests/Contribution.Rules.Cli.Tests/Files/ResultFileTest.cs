using System.Diagnostics;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Files;

public sealed class ResultFileTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Out_writes_what_standard_output_would_contain()
    {
        string file = _folder.Of("results.json");

        ToolRun run = Tool.Run(Request.Good("a"), ["compute", "--out", file]);

        run.Should().BeEquivalentTo(new ToolRun(ExitCode.Done, "", ""));
        File.ReadAllText(file).Should().Be(Tool.Run(Request.Good("a"), ["compute"]).Output);
        _folder.Names.Should().Equal("results.json");
    }

    [Fact]
    public void Out_writes_a_dash_to_standard_output() =>
        Tool.Run(Request.Good("a"), ["compute", "--out", "-"]).Output.Should().Contain("3000.00");

    [Fact]
    public void Out_leaves_no_file_when_the_run_fails()
    {
        using FailingStream input = new(new IOException("a disk broke"));

        Tool.Run(input, ["compute", "--out", _folder.Of("results.json")]).Code.Should().Be(ExitCode.InvalidInput);

        _folder.Names.Should().BeEmpty();
    }

    [Fact]
    public void Out_keeps_an_earlier_file_when_the_run_fails_and_replaces_it_otherwise()
    {
        string file = _folder.Write("results.json", "earlier");
        using FailingStream broken = new(new IOException("a disk broke"));

        Tool.Run(broken, ["compute", "--out", file]);
        File.ReadAllText(file).Should().Be("earlier");

        Tool.Run(Request.Good("a"), ["compute", "--out", file]);
        File.ReadAllText(file).Should().Contain("3000.00");
    }

    [Fact]
    public void Out_keeps_errors_of_single_requests_as_results()
    {
        string file = _folder.Of("results.ndjson");

        Tool.Run($"{Request.Good("a")}\n{Request.Invalid("b")}", ["compute", "--out", file]).Code.Should().Be(2);

        File.ReadLines(file).Select(Answers.Brief).Should().Equal("a 3000.00", "b invalidRequest");
    }

    [Fact]
    public void Out_follows_a_link()
    {
        string target = _folder.Write("target.json", "earlier");
        File.CreateSymbolicLink(_folder.Of("link.json"), target);

        Tool.Run(Request.Good("a"), ["compute", "--out", _folder.Of("link.json")]);

        File.ReadAllText(target).Should().Contain("3000.00");
        File.ResolveLinkTarget(_folder.Of("link.json"), returnFinalTarget: false).Should().NotBeNull();
    }

    [Fact]
    public async Task Out_writes_into_a_pipe_and_leaves_it()
    {
        string pipe = _folder.Of("pipe");
        Shell.Pipe(pipe);
        // A pipe opens when it has both ends.
        Task<string> read = Task.Run(() => File.ReadAllText(pipe));

        Tool.Run(Request.Good("a"), ["compute", "--out", pipe]).Code.Should().Be(ExitCode.Done);

        (await read.WaitAsync(TimeSpan.FromSeconds(60))).Should().Contain("3000.00");
        FileIdentity.Read(pipe).Should().BeNull("it is a pipe still");
        _folder.Names.Should().Equal("pipe");
    }

    [Fact]
    public async Task Out_writes_to_the_standard_output_under_its_name()
    {
        using Process process = ToolProcess.Start("en", ["compute", "--out", "/dev/stdout"]);
        await process.StandardInput.WriteAsync(Request.Good("a"));
        process.StandardInput.Close();

        ToolRun run = await ToolProcess.EndAsync(process);

        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("3000.00");
    }

    /// <summary>Files in memory are files, though their folder is among the devices.</summary>
    [Fact]
    public void Out_keeps_an_earlier_file_in_memory_when_the_run_fails()
    {
        string file = $"/dev/shm/contribution-rules-{Guid.NewGuid()}";
        File.WriteAllText(file, "earlier");
        try
        {
            using FailingStream broken = new(new IOException("a disk broke"));
            Tool.Run(broken, ["compute", "--out", file]);
            File.ReadAllText(file).Should().Be("earlier");

            Tool.Run(Request.Good("a"), ["compute", "--out", file]);
            File.ReadAllText(file).Should().Contain("3000.00");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Out_refuses_a_folder()
    {
        ToolRun run = Tool.Run(Request.Good("a"), ["compute", "--out", _folder.Path]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Be($"cannot write {_folder.Path}: it is a directory{Environment.NewLine}");
    }

    [Fact]
    public void Out_names_a_missing_folder()
    {
        string file = _folder.Of("missing/results.json");

        ToolRun run = Tool.Run(Request.Good("a"), ["compute", "--out", file]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().StartWith($"cannot write {file}: ");
    }
}
