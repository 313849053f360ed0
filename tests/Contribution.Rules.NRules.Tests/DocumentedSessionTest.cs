using System.Text.RegularExpressions;
using Agency.Sessions;

namespace Contribution.Rules.NRules.Tests;

/// <summary>The program of docs/nrules.md compiles and runs as it is shown.</summary>
public sealed partial class DocumentedSessionTest
{
    [Fact]
    public void Own_session_of_the_documents_runs()
    {
        (Outcome<BasesResult> outcome, RuleTrace trace) = DocumentedSession.Run(
            AgencyRules.Load(typeof(AgencyRules.AtTheFloor)).GetRuleSets().Single(),
            Asked.Daqing(1200m)
        );

        outcome.TryGet(out BasesResult? result).Should().BeTrue();
        result!.Findings.Should().ContainSingle().Which.Code.Should().Be("agency-floor");
        trace.Fired.Should().HaveCount(4);
    }

    [Theory]
    [InlineData("docs/nrules.md")]
    [InlineData("docs/zh/nrules.md")]
    public void Own_session_is_shown_in_the_documents(string document)
    {
        string code = File.ReadAllText(
            Repository.File("tests", "Contribution.Rules.NRules.Tests", "DocumentedSession.cs")
        );
        string shown = File.ReadAllText(Repository.File(document.Split('/')))
            .Split("```csharp\n")
            .Select(part => part.Split("```")[0])
            .Single(part => part.StartsWith("using ", StringComparison.Ordinal));
        string[] parts = Comment().Replace(shown, "").Split("\n\n");

        parts.Should().HaveCount(2);
        parts.Should().AllSatisfy(part => Packed(code).Should().Contain(Packed(part)));
    }

    /// <summary>Without white space: the document has longer lines.</summary>
    private static string Packed(string code) => Space().Replace(code, "");

    [GeneratedRegex(@" *//.*", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Space();
}
