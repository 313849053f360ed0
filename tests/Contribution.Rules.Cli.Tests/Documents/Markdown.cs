using System.Text.RegularExpressions;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>A fenced block of a document that a comment marks as tested: <c>&lt;!-- tested: run --&gt;</c>.</summary>
/// <param name="What">The test that the comment names.</param>
/// <param name="Text">The text between the fences.</param>
internal sealed record Example(string What, string Text);

/// <summary>Reads the tested examples of the documents.</summary>
internal static partial class Markdown
{
    public const string Readme = "README.md";

    public const string ChineseReadme = "README.zh.md";

    public const string Library = "docs/library.md";

    public const string ChineseLibrary = "docs/zh/library.md";

    private const string FileMark = "file ";

    /// <summary>The README and the documents, in both languages.</summary>
    public static IEnumerable<string> Documents =>
        Directory
            .EnumerateFiles(Repository.File("docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.EndsWith(".received.md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Prepend(ChineseReadme)
            .Prepend(Readme);

    /// <summary>Whether a document has its reader write files, so that its examples build on one another.</summary>
    public static bool WritesFiles(string document) => Examples(document).Any(example => FileOf(example) is not null);

    /// <summary>The file that an example is to be written into; null where it is none.</summary>
    public static string? FileOf(Example example) =>
        example.What.StartsWith(FileMark, StringComparison.Ordinal) ? example.What[FileMark.Length..] : null;

    public static string Read(string document) => File.ReadAllText(Repository.File(document.Split('/')));

    public static IReadOnlyList<Example> Examples(string document) =>
        [
            .. Tested()
                .Matches(Read(document))
                .Select(match => new Example(match.Groups["what"].Value, match.Groups["text"].Value)),
        ];

    public static string Example(string document, string what) =>
        Examples(document).Single(example => example.What == what).Text;

    [GeneratedRegex(
        @"^<!-- tested: (?<what>.+?) -->\n```\w*\n(?<text>.*?)^```$",
        Options,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Tested();

    private const RegexOptions Options =
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture;
}
