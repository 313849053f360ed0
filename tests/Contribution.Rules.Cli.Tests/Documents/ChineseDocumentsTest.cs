using System.Text.RegularExpressions;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>A Chinese document is the English one in Chinese: the same code, commands, links and figures.</summary>
public sealed partial class ChineseDocumentsTest
{
    private const string EnglishFigures = "docs/figures.md";
    private const string ChineseFigures = "docs/zh/figures.md";
    private const string PublicTypes = "docs/api.md";

    /// <summary>Every document that has a Chinese side, with the English one.</summary>
    public static TheoryData<string, string> Pairs
    {
        get
        {
            TheoryData<string, string> pairs = new() { { Markdown.ChineseReadme, Markdown.Readme } };
            foreach (string document in Markdown.Documents.Where(IsChinese))
            {
                pairs.Add(document, InEnglish(document));
            }

            return pairs;
        }
    }

    [Fact]
    public void Every_document_but_the_list_of_public_types_has_a_Chinese_side() =>
        Markdown
            .Documents.Where(document =>
                document.StartsWith("docs/", StringComparison.Ordinal)
                && !IsChinese(document)
                && document != PublicTypes
            )
            .Should()
            .BeEquivalentTo(Markdown.Documents.Where(IsChinese).Select(InEnglish));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Both_sides_have_the_same_code(string chinese, string english) =>
        Code(chinese).Should().Equal(Code(english));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Both_sides_have_the_same_commands_except_for_the_language(string chinese, string english) =>
        Commands(chinese).Should().Equal(Commands(english));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Both_sides_have_the_same_sections(string chinese, string english) =>
        Depths(chinese).Should().Equal(Depths(english));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Both_sides_have_table_rows_of_the_same_names(string chinese, string english) =>
        Rows(chinese).Should().Equal(Rows(english));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Links_of_both_sides_lead_to_the_same_places(string chinese, string english) =>
        Links(chinese).Should().BeEquivalentTo(Links(english));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Links_lead_to_the_Chinese_side_where_one_exists(string chinese, string english) =>
        Targets(chinese)
            .Where(to => to != english && to.StartsWith("docs/", StringComparison.Ordinal) && !IsChinese(to))
            .Where(to =>
                File.Exists(Repository.File(to.Replace("docs/", "docs/zh/", StringComparison.Ordinal).Split('/')))
            )
            .Should()
            .BeEmpty();

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Both_sides_link_to_each_other_on_the_third_line(string chinese, string english)
    {
        string name = Path.GetFileName(english);
        if (IsChinese(chinese))
        {
            Line(chinese, 3).Should().Be($"[English](../{name})");
            Line(english, 3).Should().Be($"[中文](zh/{name})");
        }
        else
        {
            Line(chinese, 3).Should().Be($"[English]({name})");
        }
    }

    [Fact]
    public void Both_sides_have_the_same_figures()
    {
        string[] rows = Figures(ChineseFigures);
        string[] english = Figures(EnglishFigures);
        rows.Should().HaveCount(english.Length).And.NotBeEmpty();
        foreach ((string row, string source) in rows.Zip(english))
        {
            string isTrue = row[..Second(row)] + source[Second(source)..].Replace(" a person |", " 每人 |");
            Rewriting.Replace(ChineseFigures, row, isTrue);
            row.Should().Be(isTrue);
        }
    }

    private static string Line(string document, int number) => Markdown.Read(document).Split('\n')[number - 1];

    private static bool IsChinese(string document) => document.StartsWith("docs/zh/", StringComparison.Ordinal);

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

    /// <summary>The code of a document as the English side has it: comments and titles are in the document's language.</summary>
    private static string[] Code(string document) =>
        [
            .. CodeBlock()
                .Matches(Markdown.Read(document))
                .Select(match => Title().Replace(Comment().Replace(match.Value, ""), ""))
                .Select(code =>
                    document == Markdown.ChineseReadme || IsChinese(document)
                        ? Sentence().Replace(code, said => said.Value == ".Zh" ? ".En" : ".Zh")
                        : code
                ),
        ];

    private static string[] Commands(string document) =>
        [.. Command().Matches(Markdown.Read(document)).Select(match => Language().Replace(match.Value, ""))];

    /// <summary>
    /// The links of a document, as the English side's paths from the root; without the link to its own other language.
    /// </summary>
    private static IEnumerable<string> Links(string document) =>
        Targets(document).Select(InEnglish).Where(to => to != InEnglish(document)).Distinct();

    /// <summary>The files that a document links to, as paths from the root.</summary>
    private static IEnumerable<string> Targets(string document) =>
        Link()
            .Matches(Markdown.Read(document))
            .Select(match => match.Groups["to"].Value)
            .Where(to => !to.Contains("://", StringComparison.Ordinal))
            .Select(to => Repository.File([.. document.Split('/')[..^1], .. to.Split('/')]))
            .Select(file => Path.GetRelativePath(Repository.Root, Path.GetFullPath(file)).Replace('\\', '/'));

    private static string InEnglish(string file) =>
        file == Markdown.ChineseReadme ? Markdown.Readme : file.Replace("docs/zh/", "docs/", StringComparison.Ordinal);

    /// <summary>The code of the first cell of each row of a table, in one order for both languages.</summary>
    private static string[] Rows(string document) =>
        [
            .. Row()
                .Matches(Unfenced(document))
                .Select(row => InlineCode().Matches(row.Value).Select(code => code.Value).Order(StringComparer.Ordinal))
                .Select(names => string.Join(' ', names)),
        ];

    /// <summary>A document without its blocks of code.</summary>
    private static string Unfenced(string document) => Fenced().Replace(Markdown.Read(document), "");

    private static int[] Depths(string document) =>
        [.. Heading().Matches(Unfenced(document)).Select(match => match.Length)];

    [GeneratedRegex(@"^\$ .+$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();

    [GeneratedRegex(@"\]\((?<to>[^)#]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex("(?<=title: )\"[^\"]*\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Title();

    /// <summary>Where code takes a sentence in a language.</summary>
    [GeneratedRegex(@"\.(Zh|En)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@" +//.*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(" --lang (zh|en)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Language();

    [GeneratedRegex(
        @"^\|(\\.|[^|\\\n])*(?=\|)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Row();

    [GeneratedRegex("`[^`\n]+`", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"^#+ ", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("^```csharp\n.*?^```$", Block, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("^```.*?^```$", Block, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fenced();

    private const RegexOptions Block = RegexOptions.Multiline | RegexOptions.Singleline;
}
