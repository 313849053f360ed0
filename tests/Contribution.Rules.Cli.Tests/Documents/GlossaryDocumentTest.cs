using System.Text;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>The words of the glossaries are those of the one table of words, <c>terms.csv</c>.</summary>
public sealed class GlossaryDocumentTest
{
    private const string Begin = "<!-- words -->\n";
    private const string End = "<!-- end of words -->";

    private static readonly string[] Terms =
    [
        "延迟公布",
        "未提供",
        "反例",
        "校验约束",
        "漏报人员",
        "未读入",
        "分段点",
        "核定条件",
        "缴费基数测算",
        "原生程序",
        "退休返聘人员",
        "补差",
        "哈希值",
        "申报基数",
        "本人选择的缴费基数",
        "算例",
    ];

    [Theory]
    [InlineData("docs/glossary.md", "JSON name", "Chinese", "English")]
    [InlineData("docs/zh/glossary.md", "名称（JSON）", "中文", "英文")]
    public void Document_lists_the_words_of_the_glossary_table(string document, params string[] headings)
    {
        string text = Markdown.Read(document);
        int begin = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        string said = text[begin..text.IndexOf(End, StringComparison.Ordinal)];
        string isTrue = Table(headings);

        Rewriting.Replace(document, said, isTrue);

        said.Should().Be(isTrue);
    }

    [Theory]
    [InlineData("docs/glossary.md")]
    [InlineData("docs/zh/glossary.md")]
    public void Document_explains_the_terms_of_the_project(string document) =>
        Terms.Should().OnlyContain(term => Markdown.Read(document).Contains($"| {term} |"));

    private static string Table(string[] headings)
    {
        StringBuilder table = new();
        table.Append($"| {string.Join(" | ", headings)} |\n|---|---|---|\n");
        string file = Repository.File("src", "Contribution.Rules", "Terms", "terms.csv");
        foreach (string line in File.ReadAllLines(file).Skip(1))
        {
            string[] cells = line.Split(',');
            table.Append($"| `{cells[0]}.{cells[1]}` | {cells[2]} | {cells[3]} |\n");
        }

        return table.ToString();
    }
}
