using System.Text.RegularExpressions;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>Links of documents to one another lead to a file that is there, and to a heading that it has.</summary>
public sealed partial class LinksTest
{
    [Fact]
    public void Links_between_documents_lead_to_existing_files_and_headings()
    {
        string[] files =
        [
            Repository.File("README.md"),
            Repository.File("README.zh.md"),
            .. Directory.EnumerateFiles(Repository.File("docs"), "*.md", SearchOption.AllDirectories),
        ];

        files.Should().HaveCountGreaterThan(50);
        files.SelectMany(Broken).Should().BeEmpty();
    }

    [Theory]
    [InlineData("[a](glossary.md)", 0)]
    [InlineData("[a](none.md)", 1)]
    [InlineData("[a](command-line.md#shell-completion) [b](#none)", 1)]
    [InlineData("[a](zh/roster.md#分份) `[b](none.md)`", 0)]
    public void Broken_link_is_found(string text, int count) =>
        Broken(Repository.File("docs", "a.md"), text).Should().HaveCount(count);

    private static IEnumerable<string> Broken(string file) => Broken(file, File.ReadAllText(file));

    private static IEnumerable<string> Broken(string file, string text) =>
        Link()
            .Matches(Code().Replace(text, ""))
            .Where(link => !link.Groups["to"].Value.Contains("://", StringComparison.Ordinal))
            .Where(link => !Leads(file, text, link.Groups["to"].Value.Split('#')))
            .Select(link => $"{file}: {link.Groups["to"].Value}");

    private static bool Leads(string file, string text, string[] to)
    {
        string target = to[0].Length == 0 ? file : Path.Combine(Path.GetDirectoryName(file)!, to[0]);
        return (to[0].Length == 0 || Path.Exists(target))
            && (to.Length < 2 || Headings(to[0].Length == 0 ? text : File.ReadAllText(target)).Contains(to[1]));
    }

    /// <summary>The headings as links name them: small letters, blanks as hyphens, no signs.</summary>
    private static string[] Headings(string text) =>
        [
            .. Heading()
                .Matches(Fence().Replace(text, ""))
                .Select(heading =>
                    Sign().Replace(heading.Groups["text"].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-')
                ),
        ];

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex("```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("```.*?```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^#+ (?<text>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Sign();
}
