namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary><c>docs/coverage.md</c> and its Chinese side say what the catalogue holds, no more and no less.</summary>
public sealed class CoverageDocumentTest
{
    private const string Rule = "|---|---|---|---|---|---|---|---|---|\n";

    private static readonly CoverageTable Catalogue = new(RuleSetCatalogue.Embedded);

    /// <summary>Another page is left beside it as <c>coverage.received.md</c>; read it, and rename it.</summary>
    [Theory]
    [InlineData("docs/coverage.md", false)]
    [InlineData("docs/zh/coverage.md", true)]
    public void Tables_of_the_document_match_the_catalogue(string document, bool inChinese)
    {
        string text = Markdown.Read(document);
        string made = With(text, inChinese);
        string received = Repository.File(document.Replace(".md", ".received.md", StringComparison.Ordinal).Split('/'));
        if (made == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, made);
        made.Split('\n').Except(text.Split('\n')).Should().BeEmpty($"the catalogue says otherwise, see {received}");
        made.Should().Be(text);
    }

    /// <summary>The page with the tables of today: one after each table's rule, an insurance each.</summary>
    private static string With(string text, bool inChinese)
    {
        string[] parts = text.Split(Rule);
        Insurance[] insurances = Enum.GetValues<Insurance>();
        parts.Should().HaveCount(insurances.Length + 1, "each insurance has its table");
        IEnumerable<string> tables = insurances.Select(
            (insurance, place) =>
                Rule
                + string.Concat(Catalogue.Lines(insurance, inChinese).Select(line => line + "\n"))
                + parts[place + 1][After(parts[place + 1])..]
        );
        return parts[0] + string.Concat(tables);
    }

    /// <summary>Where the lines of a table end.</summary>
    private static int After(string part) =>
        part.StartsWith('|') ? part.IndexOf("|\n\n", StringComparison.Ordinal) + 2 : 0;
}
