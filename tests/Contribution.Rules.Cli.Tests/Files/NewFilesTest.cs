using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Files;

/// <summary>New rule files in several folders: all are written, or none is.</summary>
public sealed class NewFilesTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Year_writes_no_rule_file_where_the_folder_of_its_wages_cannot_be_made()
    {
        _folder.Write("210000-liaoning/2027", "a file where the folder of the reference wages is to be");

        ToolRun run = Tool.Run([
            .. "rules year 210000/pension 2027 --floor 4700 --ceiling 23500 --reference-wage 7833".Split(' '),
            .. "--document 辽人社〔2027〕20号 --issued 2027-03-01 --out".Split(' '),
            _folder.Path,
        ]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("there is a file of that name");
        _folder.In("210000-liaoning").Should().Equal("2027");
    }
}
