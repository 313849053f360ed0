using System.CommandLine;
using Contribution.Rules.Cli.Files;

namespace Contribution.Rules.Cli.Tests.Files;

/// <summary>The folder of results takes away what it made where a run is refused.</summary>
public sealed class OutputFolderTest : IDisposable
{
    private readonly DirectoryInfo _above = Directory.CreateTempSubdirectory("out-");

    public void Dispose() => _above.Delete(recursive: true);

    [Theory]
    [InlineData("a")]
    [InlineData("a/b/c")]
    [InlineData("a/b/c/")]
    public void Dispose_removes_all_folders_that_were_made_for_results_that_are_not_there(string folder)
    {
        using (OutputFolder results = Folder(folder))
        {
            results.Begin("bases.csv");
        }

        _above.EnumerateFileSystemInfos().Should().BeEmpty();
    }

    [Fact]
    public void Dispose_keeps_folders_that_hold_something()
    {
        using (Folder("a/b/c"))
        {
            File.WriteAllText(Path.Combine(_above.FullName, "a", "note.txt"), "");
        }

        Names().Should().BeEquivalentTo("a", "note.txt");
    }

    [Fact]
    public void Dispose_keeps_folders_that_were_there()
    {
        _above.CreateSubdirectory("a");

        Folder("a/b").Dispose();

        Names().Should().Equal("a");
    }

    [Fact]
    public void Refused_folder_leaves_none_of_those_above_it()
    {
        File.WriteAllText(Path.Combine(_above.FullName, "taken"), "");

        FluentActions.Invoking(() => Folder("taken/b")).Should().Throw<UserErrorException>();

        Names().Should().Equal("taken");
    }

    private IEnumerable<string> Names() =>
        _above.EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Select(entry => entry.Name);

    private OutputFolder Folder(string name) =>
        new(Path.Combine(_above.FullName, name), InputFiles.From(new RootCommand().Parse("")), Locale.En);
}
