using System.Text.RegularExpressions;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>The Chinese README is the English one in Chinese: the same code, commands, links and figures.</summary>
public sealed partial class ChineseReadmeTest
{
    private static readonly string English = Markdown.Read(Markdown.Readme);
    private static readonly string Chinese = Markdown.Read(Markdown.ChineseReadme);

    [Theory]
    [InlineData("library")]
    [InlineData("library prints")]
    [InlineData("json")]
    [InlineData("services")]
    [InlineData("nrules")]
    [InlineData("api")]
    public void Code_is_the_same(string example) =>
        Markdown.Example(Markdown.ChineseReadme, example).Should().Be(Markdown.Example(Markdown.Readme, example));

    [Fact]
    public void Commands_are_the_same_but_for_the_language() => Commands(Chinese).Should().Equal(Commands(English));

    [Fact]
    public void Links_lead_to_the_same_places() =>
        Links(Chinese).Should().BeEquivalentTo(Links(English).Select(InChinese).Append("README.md"));

    [Fact]
    public void It_has_the_same_sections() => Depths(Chinese).Should().Equal(Depths(English));

    [Fact]
    public void Figures_are_the_same()
    {
        string[] rows = Figures(Markdown.ChineseReadme);
        string[] english = Figures(Markdown.Readme);
        rows.Should().HaveCount(english.Length);
        foreach ((string row, string source) in rows.Zip(english))
        {
            string isTrue = row[..Second(row)] + source[Second(source)..].Replace(" a person |", " 每人 |");
            Rewriting.Replace(Markdown.ChineseReadme, row, isTrue);
            row.Should().Be(isTrue);
        }
    }

    /// <summary>The table's rows below its header, which is in words.</summary>
    private static string[] Figures(string document) =>
        [
            .. Markdown
                .Read(document)
                .Split('\n')
                .SkipWhile(line => !line.StartsWith("| | ", StringComparison.Ordinal))
                .TakeWhile(line => line.StartsWith('|'))
                .Skip(2),
        ];

    /// <summary>Where the second cell of a row begins.</summary>
    private static int Second(string row) => row.IndexOf(" |", StringComparison.Ordinal);

    private static string[] Commands(string text) =>
        [.. Command().Matches(text).Select(match => match.Value.Replace(" --lang zh", "", StringComparison.Ordinal))];

    private static IEnumerable<string> Links(string text) =>
        Link().Matches(text).Select(match => match.Groups["to"].Value).Where(to => to != "README.zh.md").Distinct();

    /// <summary>The page in Chinese, where there is one.</summary>
    private static string InChinese(string page)
    {
        string chinese = page.Replace("docs/", "docs/zh/", StringComparison.Ordinal);
        return File.Exists(Repository.File(chinese.Split('/'))) ? chinese : page;
    }

    private static int[] Depths(string text) => [.. Heading().Matches(text).Select(match => match.Length)];

    [GeneratedRegex(@"^\$ .+$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();

    [GeneratedRegex(@"\]\((?<to>[^)#]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ ", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();
}
