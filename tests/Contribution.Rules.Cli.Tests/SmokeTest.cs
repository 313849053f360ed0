using System.Text;

namespace Contribution.Rules.Cli.Tests;

public sealed class SmokeTest
{
    [Fact]
    public void Rules_lists_the_embedded_rule_sets()
    {
        using MemoryStream output = new();
        int code = Program.Run(["rules"], new Terminal(Stream.Null, output, TextWriter.Null));

        code.Should().Be(ExitCode.Done);
        Encoding.UTF8.GetString(output.ToArray()).Should().Contain("230600/pension");
    }
}
