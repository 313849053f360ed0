using System.Text.RegularExpressions;
using Contribution.Rules.Cli.Tests.Running;
using Contribution.Rules.Cli.Tests.Samples;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>Runs the commands of the README and of <c>docs/</c>: what stands below a command is what it prints, on both streams.</summary>
public sealed class CommandExamplesTest
{
    private const string Readme = "README.md";

    public static TheoryData<string, string> Commands
    {
        get
        {
            TheoryData<string, string> commands = [];
            foreach (string document in Documents)
            {
                foreach (Example example in Markdown.Examples(document).Where(example => example.What == "run"))
                {
                    commands.Add(document, example.Text);
                }
            }

            return commands;
        }
    }

    private static IEnumerable<string> Documents =>
        Directory
            .EnumerateFiles(Repository.File("docs"), "*.md")
            .Select(file => "docs/" + Path.GetFileName(file))
            .Order(StringComparer.Ordinal)
            .Prepend(Readme);

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_prints_what_the_document_says(string document, string example)
    {
        string[] cut = example.Split('\n', 2);

        ToolRun run = Tool.Run([.. Arguments(cut[0]).Select(Absolute)]);

        string printed = (run.Output + run.Error.ReplaceLineEndings("\n")).Replace(Repository.Root + "/", "");
        SamplesTest.Mask(printed).Should().Be(SamplesTest.Mask(cut[1]), $"{document} says so of {cut[0]}");
    }

    [Fact]
    public void The_first_command_of_the_readme_is_the_one_for_a_fresh_machine() =>
        Markdown
            .Examples(Readme)[0]
            .Text.Should()
            .StartWith(
                "$ dotnet run --project src/Contribution.Rules.Cli -- compute samples/requests/daqing-2011.json\n"
            );

    private static string[] Arguments(string line)
    {
        Match command = Regex.Match(
            line,
            @"^\$ (dotnet run --project src/Contribution\.Rules\.Cli --|contribution-rules) (?<args>[^'""|<>]+)$"
        );
        command.Success.Should().BeTrue($"'{line}' runs the tool with plain words");
        return command.Groups["args"].Value.Split(' ');
    }

    private static string Absolute(string word) =>
        word.StartsWith("samples/", StringComparison.Ordinal) ? Repository.File(word.Split('/')) : word;
}
