using System.Text.RegularExpressions;
using Contribution.Rules.Cli.Tests.Running;
using Contribution.Rules.Cli.Tests.Samples;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>A command that a document shows: what stands below it is what it prints, on both streams.</summary>
internal static class ShownCommand
{
    /// <summary>Runs it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="example">The command and what it prints.</param>
    /// <param name="folder">The folder that its files lie in.</param>
    /// <param name="isFile">Which of its words name a file there.</param>
    public static void Check(string document, string example, string folder, Func<string, bool> isFile)
    {
        string[] cut = example.Split('\n', 2);

        ToolRun run = Tool.Run([
            .. Arguments(cut[0]).Select(word => isFile(word) ? Path.Combine([folder, .. word.Split('/')]) : word),
        ]);

        string printed = (run.Output + run.Error.ReplaceLineEndings("\n")).Replace(folder + "/", "");
        string shown = SamplesTest.Mask(printed);
        Rewriting.Replace(document, example, $"{cut[0]}\n{shown}");
        shown.Should().Be(SamplesTest.Mask(cut[1]), $"{document} says so of {cut[0]}");
    }

    private static string[] Arguments(string line)
    {
        Match command = Regex.Match(
            line,
            @"^\$ (dotnet run --project src/Contribution\.Rules\.Cli --|contribution-rules) (?<args>[^'""|<>]+)$"
        );
        command.Success.Should().BeTrue($"'{line}' runs the tool with plain words");
        return command.Groups["args"].Value.Split(' ');
    }
}
