namespace Contribution.Rules.Testing.Tests.Sources;

public sealed class SourceFolderTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Find_finds_the_sources_of_these_tests() =>
        File.Exists(
                Path.Combine(SourceFolder.Find(typeof(SourceFolderTest).Assembly), "Sources", "SourceFolderTest.cs")
            )
            .Should()
            .BeTrue();

    [Theory]
    [InlineData("Agency.Tests.csproj")]
    [InlineData("Agency.Tests.fsproj")]
    public void Find_takes_the_nearest_folder_above_with_the_project(string project)
    {
        _folder.With("tests/" + project, "").With("tests/bin/Debug/net10.0/Agency.Tests.dll", "");

        Found("tests/bin/Debug/net10.0").Should().Be(_folder["tests"]);
    }

    [Theory]
    [InlineData(
        "Agency.sln",
        """Project("{FAE0}") = "Agency.Tests", "tests\Agency.Tests\Agency.Tests.csproj", "{CF80}" """
    )]
    [InlineData("Agency.slnx", """<Solution><Project Path="tests/Agency.Tests/Agency.Tests.csproj" /></Solution>""")]
    public void Find_reads_the_folder_from_a_solution_above(string solution, string text)
    {
        _folder
            .With(solution, text)
            .With("tests/Agency.Tests/Agency.Tests.csproj", "")
            .With("artifacts/bin/Agency.Tests/debug/Agency.Tests.dll", "");

        Found("artifacts/bin/Agency.Tests/debug").Should().Be(_folder["tests/Agency.Tests"]);
    }

    [Fact]
    public void Find_ignores_a_project_whose_name_only_begins_like_that_of_the_assembly()
    {
        _folder
            .With("Agency.Tests.Web.csproj", "")
            .With("Agency.slnx", """<Solution><Project Path="tests/Agency.Tests.csproj" /></Solution>""")
            .With("tests/Agency.Tests.csproj", "")
            .With("bin/x", "");

        Found("bin").Should().Be(_folder["tests"]);
    }

    [Fact]
    public void Find_ignores_a_solution_of_other_projects()
    {
        _folder
            .With("Agency.slnx", """<Solution><Project Path="other/Not.Agency.Tests.csproj" /></Solution>""")
            .With("other/Not.Agency.Tests.csproj", "")
            .With("bin/x", "");

        FluentActions
            .Invoking(() => Found("bin"))
            .Should()
            .Throw<DirectoryNotFoundException>()
            .WithMessage(
                $"no folder above {_folder["bin"]} holds Agency.Tests.csproj, nor a solution that names it; *"
            );
    }

    private string Found(string below) => SourceFolder.OfProject("Agency.Tests", _folder[below]);
}
