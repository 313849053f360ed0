using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>
/// Follows the documents that have their reader write files (<c>&lt;!-- tested: file NAME --&gt;</c>) to the letter, from
/// the first example to the last, in a folder of their own.
/// </summary>
public sealed class WalkThroughTest : IDisposable
{
    private const string MyRules = "my-rules";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Documents => new(Markdown.Documents.Where(Markdown.WritesFiles));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Documents))]
    public void Who_does_what_the_document_says_gets_what_it_says(string document)
    {
        List<string> files = [];
        foreach (Example example in Markdown.Examples(document))
        {
            if (Markdown.FileOf(example) is string name)
            {
                files.Add(name);
                _folder.Write(name, example.Text);
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
}
