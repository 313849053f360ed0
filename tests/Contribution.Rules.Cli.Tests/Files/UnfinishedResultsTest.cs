using System.CommandLine;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Files;

public sealed class UnfinishedResultsTest : IDisposable
{
    private const string Persons = "id,category\nP,flexibleWorker\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_refuses_a_result_file_of_a_run_that_ended_between_its_files()
    {
        string first = _folder.Write("a.csv", Persons);
        EndBetween("a.csv", "b.csv");

        ToolRun run = Tool.Run("check", "--persons", first);

        File.ReadAllText(first).Should().Be("new");
        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("old and new results may stand side by side");
    }

    [Fact]
    public void Check_reads_other_files_beside_unfinished_results()
    {
        string other = _folder.Write("c.csv", Persons);
        EndBetween("a.csv", "b.csv");

        Tool.Run("check", "--persons", other).Code.Should().Be(ExitCode.Done);
    }

    [Fact]
    public void Next_complete_run_makes_unfinished_results_readable()
    {
        EndBetween("a.csv", "b.csv");
        Directory.Delete(_folder.Of("b.csv"));

        Write("a.csv", "b.csv");

        _folder.Names.Should().BeEquivalentTo("a.csv", "b.csv");
        UserFile.Read(_folder.Of("a.csv"), Locale.En).Should().Equal("new"u8.ToArray());
    }

    /// <summary>The second file does not get its name, as when the process is killed after the first.</summary>
    private void EndBetween(string first, string second)
    {
        using OutputFolder output = Begin(first, second);
        Directory.CreateDirectory(_folder.Of(second));
        output.Invoking(folder => folder.Complete()).Should().Throw<UserErrorException>();
    }

    private void Write(params string[] names)
    {
        using OutputFolder output = Begin(names);
        output.Complete();
    }

    private OutputFolder Begin(params string[] names)
    {
        OutputFolder output = new(_folder.Path, InputFiles.From(new RootCommand().Parse("")), Locale.En);
        foreach (string name in names)
        {
            output.Write(name, text => text.Write("new"));
        }

        return output;
    }
}
