using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary><c>docs/uncovered.md</c> says what the catalogue says, no more and no less.</summary>
public sealed class UncoveredDocumentTest
{
    private const string Document = "docs/uncovered.md";
    private const string Heading = "| --- | --- | --- | --- | --- |\n";
    private const string End = "<!-- end of the table -->";

    private static readonly string Text = Markdown.Read(Document);

    /// <summary>Another page is left beside it as <c>uncovered.received.md</c>; read it, and rename it.</summary>
    [Fact]
    public void The_table_is_what_the_catalogue_answers()
    {
        string[] answered = [.. new UncoveredTable(RuleSetCatalogue.Embedded).Lines()];
        string[] written = Table().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string received = Repository.File("docs", "uncovered.received.md");
        if (written.SequenceEqual(answered))
        {
            File.Delete(received);
            return;
        }

        string table = string.Concat(answered.Select(line => line + "\n"));
        File.WriteAllText(received, Text.Replace(Heading + Table(), Heading + table, StringComparison.Ordinal));
        written.Except(answered).Should().BeEmpty($"the catalogue says otherwise, see {received}");
        answered.Except(written).Should().BeEmpty($"the page does not say so, see {received}");
        written.Should().Equal(answered, $"the order is that of {received}");
    }

    [Fact]
    public void Every_place_of_the_table_has_its_name() =>
        RuleSetCatalogue
            .Embedded.Ids.Select(id => id.Jurisdiction)
            .Distinct()
            .Where(place => !Text.Contains($"\n## {place} ", StringComparison.Ordinal))
            .Should()
            .BeEmpty("each has a section on what is not covered inside its years");

    private static string Table()
    {
        int from = Text.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length;
        return Text[from..Text.IndexOf(End, StringComparison.Ordinal)];
    }
}
