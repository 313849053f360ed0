using System.Text.Json;

namespace Contribution.Rules.Testing.Tests.Cases;

public sealed class CaseFileTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void In_reads_files_at_any_depth_by_name_and_cases_in_order()
    {
        _folder
            .With("b.cases.json", CaseText.File(CaseText.One("z"), CaseText.One("y")))
            .With("a/1.cases.json", CaseText.Of("x"))
            .With("a/1.json", "no case file");

        CaseFile.In(_folder.FullName).Select(one => one.Worked.Name).Should().Equal("x", "z", "y");
        CaseFile.In(_folder.FullName, "1*.cases.json").Select(one => one.Worked.Name).Should().Equal("x");
        CaseFile
            .Rows(_folder.FullName)
            .Select(row => row.Should().ContainSingle().Which.ToString())
            .Should()
            .Equal("1.cases.json: x [二(二)]", "b.cases.json: z [二(二)]", "b.cases.json: y [二(二)]");
    }

    [Theory]
    [InlineData("{", "*a.cases.json: *")]
    [InlineData("{}", "*a.cases.json: /cases: missing; expected array")]
    [InlineData("""{ "cases": [] }""", "*a.cases.json: there is no case in it")]
    [InlineData(
        """{ "cases": [{ "name": "x", "arithmetic": "y", "request": {}, "expect": {} }] }""",
        "*a.cases.json: x: nothing is expected: \"expect\" is empty"
    )]
    [InlineData(
        """{ "cases": [{}] }""",
        "*a.cases.json: /cases/0/name: missing; expected string; /cases/0/arithmetic: missing; expected string; /cases/0/request: missing; expected object; /cases/0/expect: missing; expected object"
    )]
    public void In_names_a_file_without_cases(string text, string message)
    {
        _folder.With("a.cases.json", text);

        Reading().Should().Throw<JsonException>().WithMessage(message);
    }

    [Fact]
    public void In_refuses_two_cases_of_one_name()
    {
        _folder.With("a.cases.json", CaseText.File(CaseText.One("x"), CaseText.One("x")));

        Reading()
            .Should()
            .Throw<JsonException>()
            .WithMessage("*a.cases.json: x: the file has another case of that name");
    }

    [Fact]
    public void In_fails_without_case_files()
    {
        Reading().Should().Throw<FileNotFoundException>().WithMessage($"no *.cases.json below {_folder.FullName}");
        FluentActions.Invoking(() => CaseFile.In(_folder["none"])).Should().Throw<DirectoryNotFoundException>();
    }

    private Action Reading() => () => CaseFile.In(_folder.FullName);
}
