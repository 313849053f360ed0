using System.Text.RegularExpressions;
using Contribution.Rules.Cli.Tests.Running;
using Contribution.Rules.Testing;

namespace Contribution.Rules.Cli.Tests.Samples;

public sealed class SamplesTest
{
    private const string Faulty = "faulty.json";

    private static readonly SnapshotFolder Snapshots = SnapshotFolder.Find(typeof(SamplesTest).Assembly, "Samples");

    public static TheoryData<string> Names => [.. Files];

    private static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private static string Folder => Repository.File("samples", "requests");

    [Theory]
    [MemberData(nameof(Names))]
    public void Compute_gives_the_verified_result_of_a_sample(string name)
    {
        ToolRun run = Tool.Run("compute", Path.Combine(Folder, name));

        run.Code.Should().Be(name == Faulty ? ExitCode.InvalidInput : ExitCode.Done);
        run.Error.Split(Environment.NewLine).SkipLast(1).Should().HaveCount(name == Faulty ? 3 : 0);
        Snapshots.Check(Path.GetFileNameWithoutExtension(name), Mask(run.Output));
    }

    [Fact]
    public void Every_verified_result_has_its_sample() =>
        Snapshots
            .Invoking(folder => folder.CheckOwned(Files.Select(file => Path.GetFileNameWithoutExtension(file))))
            .Should()
            .NotThrow();

    [Fact]
    public void Compute_answers_the_valid_requests_of_the_mixed_sample()
    {
        ToolRun run = Tool.Run("compute", Path.Combine(Folder, "mixed.ndjson"));

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Lines.Select(Answers.Brief)
            .Should()
            .Equal("m-1 1366.70", "m-2 invalidRequest", "m-3 notCovered", "m-4 null", "m-5 2573.10");
        run.Error.Should().Contain("line 2: ").And.Contain("line 3: ");
    }

    /// <summary>The hash changes with every word of a rule set; a result is not about that.</summary>
    internal static string Mask(string result) => Regex.Replace(result, "sha256:[0-9a-f]{64}", "sha256:…");
}
