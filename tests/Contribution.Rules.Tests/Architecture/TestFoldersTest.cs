namespace Contribution.Rules.Tests.Architecture;

/// <summary>Tests are in the folder that what they test has in the source, where a reader looks for them.</summary>
public sealed class TestFoldersTest
{
    /// <summary>Test projects that test more than the project of their name, or another one.</summary>
    private static readonly Dictionary<string, string[]> Tested = new()
    {
        ["BaseExplorer.Tests"] = ["samples/BaseExplorer"],
        ["Contribution.Rules.Browser.Tests"] = ["src/Contribution.Rules.Rosters"],
        ["Contribution.Rules.Testing.XunitV3.Tests"] = ["src/Contribution.Rules.Testing"],
        ["Contribution.Rules.Tests"] = ["src/Contribution.Rules", "src/Contribution.Rules.Authoring"],
        ["PostgresBatch.Tests"] = ["samples/PostgresBatch"],
    };

    /// <summary>The folders of tests that the source does not have.</summary>
    private static readonly string[] Others =
    [
        "BaseExplorer.Tests/Running",
        // The example of a service, which is no part of the page.
        "BaseExplorer.Tests/WebApi",
        "Contribution.Rules.Browser.Tests/Explorer",
        "Contribution.Rules.Browser.Tests/Running",
        "Contribution.Rules.Cli.Tests/Architecture",
        // Every member of every library that takes a token.
        "Contribution.Rules.Cli.Tests/Cancellation",
        "Contribution.Rules.Cli.Tests/Documents",
        // The jobs of rosters with their pages and workbooks, for which the tool has all packages.
        "Contribution.Rules.Cli.Tests/Jobs",
        "Contribution.Rules.Cli.Tests/Running",
        "Contribution.Rules.Cli.Tests/Samples",
        "Contribution.Rules.Rosters.Excel.Tests/Books",
        "Contribution.Rules.Rosters.Tests/Fixtures",
        "Contribution.Rules.Testing.Tests/Documents",
        "Contribution.Rules.Testing.Tests/Fixtures",
        "Contribution.Rules.Tests/Architecture",
        "Contribution.Rules.Tests/Fixtures",
        "Contribution.Rules.Tests/Released",
        // What the files of the folder rules say.
        "Contribution.Rules.Tests/Rules",
        "Contribution.Rules.Tests/Rules/Nation",
        "Contribution.Rules.Tests/Snapshots",
        "PostgresBatch.Tests/Running",
    ];

    /// <summary>The files of each test project: the project, the folder in it, the code.</summary>
    private static readonly (string Project, string Folder, string Code)[] Files =
    [
        .. from project in Directory.EnumerateDirectories(Repository.File("tests"), "*.Tests")
        from file in Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
        let folder = Path.GetRelativePath(project, Path.GetDirectoryName(file)!).Replace('\\', '/')
        select (Path.GetFileName(project), folder == "." ? "" : folder, File.ReadAllText(file)),
    ];

    [Fact]
    public void Folders_of_tests_exist_in_the_source_except_those_listed() =>
        Files
            .Where(file => !IsInSource(file.Project, file.Folder))
            .Select(file => $"{file.Project}/{file.Folder}")
            .Distinct()
            .Should()
            .BeEquivalentTo(Others);

    [Fact]
    public void Tests_are_in_the_namespace_of_their_folder() =>
        Files
            .Select(file =>
                (SourceCode.NamespaceOf(file.Code), $"{file.Project}/{file.Folder}".TrimEnd('/').Replace('/', '.'))
            )
            .Where(each => each.Item1 != each.Item2)
            .Should()
            .BeEquivalentTo(
                [
                    ("LibraryUser", "Contribution.Rules.Cli.Tests.Documents"),
                    ("Agency.Sessions", "Contribution.Rules.NRules.Tests"),
                ],
                "the examples are those of a user"
            );

    private static bool IsInSource(string project, string folder) =>
        Tested
            .GetValueOrDefault(project, [$"src/{project.Replace(".Tests", "", StringComparison.Ordinal)}"])
            .Any(source => Directory.Exists(Repository.File(source, folder)));
}
