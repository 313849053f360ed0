using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Requests;

public sealed class InputFileTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Compute_names_a_missing_file() => Refused(_folder.Of("missing.json"));

    [Fact]
    public void Compute_refuses_a_folder_as_its_input() => Refused(_folder.Path);

    [Fact]
    public void Compute_names_a_file_that_cannot_be_opened()
    {
        // A link to itself: the superuser, to whom permissions do not apply, cannot open it either.
        string file = _folder.Of("loop.json");
        File.CreateSymbolicLink(file, file);

        Refused(file);
    }

    [Fact]
    public void Compute_accepts_a_file_name_that_begins_with_an_at_sign()
    {
        _folder.Write("@case.json", Request.Good("a"));

        Tool.Run("compute", "@no-such-case.json").Error.Should().StartWith("cannot read @no-such-case.json: ");
        Tool.Run("compute", _folder.Of("@case.json")).Code.Should().Be(ExitCode.Done);
    }

    private static void Refused(string file)
    {
        ToolRun run = Tool.Run("compute", file);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith($"cannot read {file}: ").And.NotContain("   at ");
        Tool.Run("compute", file, "--lang", "zh").Error.Should().StartWith($"无法读取 {file}：");
    }
}
