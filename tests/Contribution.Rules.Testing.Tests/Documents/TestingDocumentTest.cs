using System.Text.RegularExpressions;

namespace Contribution.Rules.Testing.Tests.Documents;

/// <summary>
/// The excerpts of the sample project in docs/testing.md and its Chinese side are in that project; the sample itself is
/// run by <c>.ci/run</c>.
/// </summary>
public sealed partial class TestingDocumentTest
{
    private static readonly string Repository = Path.GetFullPath(
        "../..",
        SourceFolder.Find(typeof(TestingDocumentTest).Assembly)
    );

    public static TheoryData<string, string, string> Shown
    {
        get
        {
            TheoryData<string, string, string> shown = [];
            foreach (string document in new[] { "docs/testing.md", "docs/zh/testing.md" })
            {
                foreach (Match block in Block().Matches(File.ReadAllText(Path.Combine(Repository, document))))
                {
                    shown.Add(document, block.Groups["file"].Value, block.Groups["text"].Value);
                }
            }

            return shown;
        }
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void Listings_of_the_documents_are_in_the_sample(string document, string file, string text) =>
        File.ReadAllText(Path.Combine(Repository, "samples", "AgencyTests", file)).Should().Contain(text, document);

    [Fact]
    public void Documents_show_each_file_of_the_samples_tests() =>
        Shown
            .Select(row => (string)row[1])
            .Distinct()
            .Should()
            .BeEquivalentTo(
                "AgencyTests.csproj",
                "Agency.cs",
                "Cases/2011-pension.cases.json",
                "CasesTest.cs",
                "BasesTest.cs",
                "SnapshotsTest.cs",
                "ContractTest.cs"
            );

    [GeneratedRegex(
        @"^<!-- in: (?<file>.+?) -->\n```\w*\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Block();
}
