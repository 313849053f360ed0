using System.Reflection;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>The listings of the public API say what there is.</summary>
public sealed class ApiListingTest
{
    private const string Document = "docs/api.md";

    public static TheoryData<string> Assemblies =>
        [
            "Contribution.Rules",
            "Contribution.Rules.Authoring",
            "Contribution.Rules.Rosters",
            "Contribution.Rules.Rosters.Excel",
            "Contribution.Rules.Testing",
            "Contribution.Rules.Testing.Xunit",
        ];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Document_lists_every_public_type_with_its_summary_in_the_source(string name)
    {
        (string from, string to) = ($"<!-- types of {name} -->\n\n", $"<!-- end of {name} -->");
        string text = Markdown.Read(Document);
        int begin = text.IndexOf(from, StringComparison.Ordinal) + from.Length;
        string said = text[begin..text.IndexOf(to, StringComparison.Ordinal)];

        string isTrue = ApiListing.Of(Assembly.Load(name));

        Rewriting.Replace(Document, from + said + to, from + isTrue + to);
        said.Should().Be(isTrue);
    }

    [Theory]
    [InlineData(Markdown.Library)]
    [InlineData(Markdown.ChineseLibrary)]
    public void Document_shows_the_members_of_the_rules(string document)
    {
        string said = Markdown.Example(document, "api");
        string isTrue = ApiListing.Declared(typeof(IContributionRules));

        Rewriting.Replace(document, said, isTrue);
        said.Should().Be(isTrue);
    }
}
