namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>The readme of a package is read where there is no repository around it.</summary>
public sealed class PackageReadmesTest
{
    private static readonly string[] Names =
    [
        .. Directory
            .EnumerateFiles(Repository.File("src"), "PACKAGE.md", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Packages => new(Names);

    [Fact]
    public void README_of_the_library_names_every_package()
    {
        string readme = Markdown.Read("src/Contribution.Rules/PACKAGE.md");

        Names.Should().HaveCountGreaterThanOrEqualTo(9);
        Names.Where(name => !readme.Contains($"`{name}`", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void README_is_packed_short_and_in_both_languages(string package)
    {
        string readme = Markdown.Read($"src/{package}/PACKAGE.md");

        File.ReadAllText(Repository.File("src", package, package + ".csproj"))
            .Should()
            .Contain("""<None Include="PACKAGE.md" Pack="true" PackagePath="/" />""");
        readme.Should().Contain("**中文简介**：");
        readme.Split('\n').Length.Should().BeLessThan(100);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void README_has_absolute_links_only(string package) =>
        Markdown
            .Read($"src/{package}/PACKAGE.md")
            .Split("](")
            .Skip(1)
            .Where(rest => !rest.StartsWith("https://", StringComparison.Ordinal))
            .Should()
            .BeEmpty();

    [Fact]
    public void README_of_the_library_shows_the_first_example_of_the_main_README() =>
        Markdown
            .Read("src/Contribution.Rules/PACKAGE.md")
            .Should()
            .Contain(Markdown.Example(Markdown.Readme, "library"));
}
