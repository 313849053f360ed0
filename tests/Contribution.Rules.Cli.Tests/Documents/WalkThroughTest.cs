using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>
/// Follows the documents that have their reader write files (<c>&lt;!-- tested: file NAME --&gt;</c>) and change them
/// (<c>&lt;!-- tested: change NAME --&gt;</c>, as a difference) to the letter, from the first example to the last, in a
/// folder of their own.
/// </summary>
public sealed class WalkThroughTest : IDisposable
{
    private const string Change = "change ";
    private const string MyRules = "my-rules";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Documents => new(Markdown.Documents.Where(Markdown.WritesFiles));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Documents))]
    public void Steps_of_the_document_print_its_output(string document)
    {
        List<string> files = [];
        foreach (Example example in Markdown.Examples(document))
        {
            if (Markdown.FileOf(example) is string name)
            {
                files.Add(name);
                _folder.Write(name, example.Text);
            }
            else if (example.What.StartsWith(Change, StringComparison.Ordinal))
            {
                ChangeFile(example.What[Change.Length..], example.Text);
            }
            else
            {
                example.What.Should().Be("run");
                ShownCommand.Check(
                    document,
                    example.Text,
                    _folder.Path,
                    word => word.StartsWith(MyRules, StringComparison.Ordinal) || files.Contains(word)
                );
            }
        }

        files.Should().NotBeEmpty();
    }

    /// <summary>Does what a difference says: its lines with a minus go, those with a plus come, all others stay.</summary>
    private void ChangeFile(string name, string difference)
    {
        string[] lines = difference.TrimEnd('\n').Split('\n');
        string text = File.ReadAllText(_folder.Of(name));
        string[] parts = text.Split(Without('+'));

        parts.Should().HaveCount(2, $"{name} has what is to be changed, and once");
        _folder.Write(name, parts[0] + Without('-') + parts[1]);

        string Without(char sign) =>
            string.Concat(lines.Where(line => line[0] != sign).Select(line => line[1..] + "\n"));
    }
}
