using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Requests;

public sealed class EngineTest
{
    public static TheoryData<string> Samples =>
        [.. Directory.GetFiles(Repository.File("samples", "requests")).Select(file => Path.GetFileName(file)).Order()];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Compute_prints_the_same_by_either_engine(string sample)
    {
        string file = Repository.File("samples", "requests", sample);

        ToolRun nrules = Tool.Run("compute", file, "--engine", "nrules");

        nrules.Should().Be(Tool.Run("compute", file));
        nrules.Output.Should().NotBeEmpty();
    }
}
