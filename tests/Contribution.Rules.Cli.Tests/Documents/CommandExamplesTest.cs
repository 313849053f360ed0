namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>
/// Runs the commands of the README and of <c>docs/</c>: what stands below a command is what it prints, on both streams.
/// </summary>
public sealed class CommandExamplesTest
{
    public static TheoryData<string, string> Commands
    {
        get
        {
            TheoryData<string, string> commands = [];
            foreach (string document in Markdown.Documents.Where(document => !Markdown.WritesFiles(document)))
            {
                foreach (Example example in Markdown.Examples(document).Where(example => example.What == "run"))
                {
                    commands.Add(document, example.Text);
                }
            }

            return commands;
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_prints_what_the_document_shows(string document, string example) =>
        ShownCommand.Check(
            document,
            example,
            Repository.Root,
            word => word.StartsWith("samples/", StringComparison.Ordinal)
        );

    [Fact]
    public void First_command_of_the_README_runs_from_the_sources() =>
        Markdown
            .Read(Markdown.Readme)
            .Split('\n')
            .First(line => line.StartsWith("$ ", StringComparison.Ordinal))
            .Should()
            .Be("$ dotnet run --project src/Contribution.Rules.Cli -- compute samples/requests/daqing-2011.json");
}
