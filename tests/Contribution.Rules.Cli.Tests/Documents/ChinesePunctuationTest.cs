namespace Contribution.Rules.Cli.Tests.Documents;

public sealed class ChinesePunctuationTest
{
    // The unit as agencies head their tables: it is read, not written.
    private const string UnitsThatAreRead = "HeaderText.cs";

    [Fact]
    public void Chinese_documents_have_full_width_punctuation()
    {
        string[] files = [Repository.File("README.zh.md"), .. Files("docs/zh", "*.md"), .. Files("rules", "*.zh.md")];

        files.Should().HaveCountGreaterThan(30);
        Found(files, ChinesePunctuation.InMarkdown).Should().BeEmpty();
    }

    [Fact]
    public void Rule_files_have_full_width_punctuation()
    {
        string[] files = [.. Files("rules", "*.json")];

        files.Should().HaveCountGreaterThan(100);
        Found(files, ChinesePunctuation.InJson).Should().BeEmpty();
    }

    [Fact]
    public void Texts_of_programs_have_full_width_punctuation()
    {
        string[] files =
        [
            .. Files("src", "*.cs").Where(file => Path.GetFileName(file) != UnitsThatAreRead),
            .. Files("samples/BaseExplorer/wwwroot", "*.js"),
            .. Files("samples/BaseExplorer/wwwroot", "*.html"),
        ];

        files.Should().HaveCountGreaterThan(300);
        Found(files, ChinesePunctuation.InProgram).Should().BeEmpty();
    }

    [Theory]
    [InlineData("下限,上限", 1)]
    [InlineData("下限: 上限;共", 2)]
    [InlineData("下限(元)", 1)]
    [InlineData("下限，上限（元）；`甲,乙` 二(二) 1,000", 0)]
    [InlineData("见[表](甲,乙.md)", 0)]
    public void InMarkdown_finds_half_width_signs_outside_code(string line, int count) =>
        ChinesePunctuation.InMarkdown([line, "```", "甲,乙", "```"]).Should().HaveCount(count);

    [Theory]
    [InlineData("\"article\": \"缴费工资基数(机关)\"", 0)]
    [InlineData("\"zh\": \"下限,上限\"", 1)]
    [InlineData("\"zh\": \"原基数 {base},重新核定为:{floor}\"", 2)]
    [InlineData("\"zh\": \"原基数 {base}，重新核定为：{floor}\", \"en\": \"{base}, {floor}\"", 0)]
    public void InJson_leaves_articles_alone(string line, int count) =>
        ChinesePunctuation.InJson([line]).Should().HaveCount(count);

    [Theory]
    [InlineData("    /// 下限,上限", 0)]
    [InlineData("    Pick(\"下限,上限\", \"floor\")", 1)]
    public void InProgram_leaves_comments_alone(string line, int count) =>
        ChinesePunctuation.InProgram([line]).Should().HaveCount(count);

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Repository.File(folder), pattern, SearchOption.AllDirectories);

    private static string[] Found(string[] files, Func<string[], IEnumerable<string>> find) =>
        [.. files.SelectMany(file => find(File.ReadAllLines(file)).Select(place => $"{file}:{place}"))];
}
