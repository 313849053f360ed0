using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contribution.Rules.Requests;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.Testing.Snapshots;
using Contribution.Rules.Tests.Evaluation;

namespace Contribution.Rules.Tests.Snapshots;

/// <summary>The answers to a fixed population under every rule set, as read and accepted.</summary>
public sealed class PopulationTest
{
    private const int Size = 60;
    private const int FullSize = 300;

    private static readonly SnapshotFolder Snapshots = SnapshotFolder.Of(typeof(PopulationTest).Assembly);

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Ids => [.. RuleSetCatalogue.Embedded.Ids.Select(id => id.ToString())];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_population_is_answered_as_read_and_accepted(string id)
    {
        RuleSet set = RuleSetCatalogue.Embedded.Get(
            RuleSetCatalogue.Embedded.Ids.Single(known => known.ToString() == id)
        )!;
        IEnumerable<string> lines = Enumerable
            .Range(1, PopulationRequests.AreMadeFor(set) ? FullSize : Size)
            .Select(number => Line(set, number));

        Snapshots.Check(Name(id), string.Concat(lines.Select(line => line + "\n")));
    }

    [Fact]
    public void Every_rule_set_has_a_population_and_every_population_its_rule_set() =>
        Snapshots
            .Invoking(folder => folder.CheckOwned(RuleSetCatalogue.Embedded.Ids.Select(id => Name(id.ToString()))))
            .Should()
            .NotThrow();

    private static string Name(string id) => id.Replace('/', '-');

    private static string Line(RuleSet set, int number)
    {
        byte[] result = BasesJson.Write(ContributionRules.Default.ComputeBases(PopulationRequests.Of(set, number)));
        return Lasting(JsonNode.Parse(result)!.AsObject());
    }

    /// <summary>What changes for other reasons is left out: the rule set's hash and the library's version.</summary>
    private static string Lasting(JsonObject result)
    {
        JsonObject used = result["ruleSet"]!.AsObject();
        used.Remove("hash").Should().BeTrue();
        used.Remove("engineVersion").Should().BeTrue();
        return result.ToJsonString(Readable);
    }
}
