using System.Diagnostics;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Files;

public sealed class PartialFilesTest : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Compute_that_is_interrupted_while_it_waits_leaves_nothing()
    {
        string output = Directory.CreateDirectory(_folder.Of("out")).FullName;
        using Process process = ToolProcess.Start("en", ["compute", "--out", Path.Combine(output, "x.ndjson")]);
        Stopwatch waited = Stopwatch.StartNew();
        while (_folder.In("out").Length == 0)
        {
            waited.Elapsed.Should().BeLessThan(Patience);
            await Task.Delay(5);
        }

        Shell.Signal(Shell.Interrupt, process);

        (await ToolProcess.EndAsync(process)).Code.Should().Be(ExitCode.Interrupted);
        _folder.In("out").Should().BeEmpty();
    }

    [Fact]
    public void Complete_gives_no_file_its_name_when_a_signal_has_removed_them()
    {
        PartialFiles files = new();
        string file = _folder.Write("x.csv.1.partial", "");
        files.Add(file);
        files.RemoveAll();

        Action complete = () => files.Complete(() => _folder.Write("contribution-rules.unfinished", "x.csv"));

        complete.Should().Throw<OperationCanceledException>();
        _folder.Names.Should().BeEmpty();
    }

    [Fact]
    public void RemoveAll_removes_the_others_when_one_cannot_be_removed()
    {
        PartialFiles files = new();
        string file = _folder.Write("x.csv.1.partial", "");
        files.Add(_folder.Of("missing/x.csv.1.partial"));
        files.Add(file);

        files.RemoveAll();

        _folder.Names.Should().BeEmpty();
    }

    [Fact]
    public async Task Roster_from_Excel_leaves_no_list_when_it_is_killed()
    {
        string temporary = Directory.CreateDirectory(_folder.Of("tmp")).FullName;
        string employers = _folder.Of("employers.csv");
        Shell.Pipe(employers);
        using Process process = ToolProcess.Start(
            "en",
            temporary,
            [
                "roster",
                "--persons",
                Repository.File("samples", "rosters", "persons.xlsx"),
                "--employers",
                employers,
                .. Question.Daqing,
                "--out",
                _folder.Of("out"),
            ]
        );
        // The pipe opens when the other list has been read from its workbook.
        await using FileStream pipe = await Task.Run(() => new FileStream(employers, FileMode.Open, FileAccess.Write));

        Shell.Signal(Shell.Kill, process);

        (await ToolProcess.EndAsync(process)).Code.Should().Be(137);
        Directory.EnumerateFileSystemEntries(temporary, "contribution-rules-*").Should().BeEmpty();
    }
}
