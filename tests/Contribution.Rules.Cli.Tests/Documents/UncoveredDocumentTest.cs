namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary><c>docs/uncovered.md</c> and its Chinese side say what the catalogue says, no more and no less.</summary>
public sealed class UncoveredDocumentTest
{
    private const string Heading = "| --- | --- | --- | --- | --- |\n";
    private const string End = "<!-- end of the table -->";

    private static readonly UncoveredTable Catalogue = new(RuleSetCatalogue.Embedded);

    [Theory]
    [InlineData("docs/uncovered.md", false)]
    [InlineData("docs/zh/uncovered.md", true)]
    public void Table_of_the_document_matches_the_answers_of_the_catalogue(string document, bool inChinese)
    {
        string text = Markdown.Read(document);
        int from = text.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length;
        string written = text[from..text.IndexOf(End, StringComparison.Ordinal)];
        string[] answered = [.. Catalogue.Lines(inChinese)];

        Rewriting.Replace(document, written, string.Concat(answered.Select(line => line + "\n")));

        written.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(answered);
    }

    [Theory]
    [InlineData("docs/uncovered.md", false)]
    [InlineData("docs/zh/uncovered.md", true)]
    public void Sections_describe_places_of_the_table(string document, bool inChinese)
    {
        string[] places =
        [
            .. RuleSetCatalogue.Embedded.Ids.Select(id => PlaceTable.NameOf(id.Jurisdiction, inChinese)).Distinct(),
        ];
        string[] sections =
        [
            .. Markdown
                .Read(document)
                .Split('\n')
                .Where(line => line.StartsWith("## ", StringComparison.Ordinal))
                .Select(line => line[3..]),
        ];

        sections[1..^1].Should().BeSubsetOf(places).And.OnlyHaveUniqueItems();
    }
}
