using System.Text.RegularExpressions;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Text;

/// <summary>The English output of every command names places, rule sets and figures by their names, not by ids.</summary>
public sealed partial class EnglishOutputTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [MemberData(nameof(ChineseOutputTest.Commands), MemberType = typeof(ChineseOutputTest))]
    public void Command_prints_no_ids_in_English(string command, int code)
    {
        ToolRun run = CommandLine.Run(command, _folder.Path, "en");

        run.Code.Should().Be(code, run.Error);
        string text = CommandLine.Plain(run.Output + run.Error, _folder.Path);
        Typed().Replace(text, "").Split('\n').Where(line => Id().IsMatch(line)).Should().BeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Ids of rule sets, names of the JSON contract, and a parenthesis within one.</summary>
    [GeneratedRegex(@"[0-9]{6}/[a-z]+|\b[a-z]+[A-Z][A-Za-z]*|\(\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Id();

    /// <summary>The texts for programs: options, names to be typed, places in files and the codes of their faults.</summary>
    [GeneratedRegex(
        @"--[a-z-]+( [A-Za-z]+=[^ ,;]*)?|\b[A-Z][a-z]+/[a-zA-Z]+|[0-9a-z./-]+\.json(#[/A-Za-z0-9]*(: [a-zA-Z]+(?=: ))?)?",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Typed();
}
