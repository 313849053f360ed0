using System.Text.RegularExpressions;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>Code, comments and documents keep to plain technical English: CONTRIBUTING.md.</summary>
public sealed partial class PlainEnglishTest
{
    private static readonly string[] Folders = ["src", "samples", "docs", "tests"];
    private static readonly string[] Commented = ["src", "samples", "tests", "bench"];
    private static readonly string[] Endings = [".cs", ".md", ".js", ".html", ".css", ".csproj"];

    /// <summary>Lines whose words were released, so that they must not change.</summary>
    private static readonly string[] Released = ["so that it cannot be told whether it was known"];

    [Fact]
    public void Files_contain_no_ambiguous_phrase()
    {
        string[] files = [.. Folders.SelectMany(folder => Files(Repository.File(folder)))];

        files.Should().HaveCountGreaterThan(1000);
        files.SelectMany(file => Lines(file, Phrase())).Should().BeEmpty();
    }

    [Fact]
    public void Comments_contain_no_vague_what_or_who()
    {
        string[] files =
        [
            .. Commented
                .SelectMany(folder => Files(Repository.File(folder)))
                .Where(file => file.EndsWith(".cs", StringComparison.Ordinal)),
        ];

        files.Should().HaveCountGreaterThan(1000);
        files.SelectMany(file => Lines(file, Vague())).Should().BeEmpty();
    }

    [Theory]
    [InlineData("/// <summary>" + "What is due.", true)]
    [InlineData("/// <summary>The contributions.", false)]
    [InlineData("/// <param name=\"faults\">" + "What is wrong.", true)]
    [InlineData("// It is any" + "body's.", true)]
    [InlineData("A text for no" + "body.", false)]
    public void Vague_comment_is_found(string line, bool isFound) => Vague().IsMatch(line).Should().Be(isFound);

    [Theory]
    [InlineData("The reason is " + "told in the result.", true)]
    [InlineData("It depends on the wage.", false)]
    [InlineData("The base hangs " + "on the wage.", true)]
    [InlineData("Who" + "ever reads it.", true)]
    [InlineData("A difference of nou" + "ght.", true)]
    [InlineData("The persons of " + "whom it speaks.", true)]
    [InlineData("void Wrong_usage_is_" + "told()", true)]
    [InlineData("void Wh" + "at_is_missing_is_named()", true)]
    [InlineData("void Missing_facts_are_named()", false)]
    public void Ambiguous_phrase_is_found(string line, bool isFound) => Phrase().IsMatch(line).Should().Be(isFound);

    private static IEnumerable<string> Files(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Endings.Contains(Path.GetExtension(file)))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "Released"));

    private static IEnumerable<string> Lines(string file, Regex phrase) =>
        File.ReadLines(file)
            .Where(line => phrase.IsMatch(line) && !Released.Any(line.Contains))
            .Select(line => $"{Path.GetFileName(file)}: {line.Trim()}");

    [GeneratedRegex(
        // Names of tests are read as sentences: there, words are joined by underscores.
        @"(?<![a-z])((is|are|was|were|be)[ _]told|told[ _]apart|hangs?[ _]on|nou(ght)s?|who(ever)|of[ _]whom)(?![a-z])"
            + @"|\b(What|Who|Whom|Whose)_",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Phrase();

    // A summary that begins with a question word, and persons who are not named.
    [GeneratedRegex(
        @"<summary>(What|Who|Whom)(?![a-z])|<param name=""\w+"">What(?![a-z])|//.*(?<![a-z])(no|some|any|every)body(?![a-z])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Vague();
}
