namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>The C# that documents and readmes show compiles.</summary>
public sealed class CodeBlocksTest
{
    private static IEnumerable<string> Readmes =>
        Directory
            .EnumerateFiles(Repository.File("src"), "PACKAGE.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.File("samples"), "README.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'));

    public static TheoryData<string, string> Blocks
    {
        get
        {
            TheoryData<string, string> blocks = [];
            foreach (string document in Markdown.Documents.Concat(Readmes))
            {
                foreach (string block in CodeBlocks.In(document))
                {
                    blocks.Add(document, block);
                }
            }

            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Code_block_of_a_document_compiles(string document, string block) =>
        CodeBlocks.Errors(block).Should().BeEmpty(document);

    [Fact]
    public void Documents_contain_code_blocks() => Blocks.Should().HaveCountGreaterThan(25);

    [Fact]
    public void Errors_finds_a_member_that_does_not_exist() =>
        CodeBlocks.Errors("rules.ComputeBase(request);").Should().ContainSingle().Which.Should().Contain("ComputeBase");
}
