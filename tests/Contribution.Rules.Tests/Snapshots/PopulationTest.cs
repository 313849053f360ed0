using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contribution.Rules.Json;
using Contribution.Rules.Testing;

namespace Contribution.Rules.Tests.Snapshots;

/// <summary>
/// The answers to a fixed population, as read and accepted: under one rule set of each shape, and under those that
/// requests were made for. The figures of all others are in <see cref="FiguresTest"/>.
/// </summary>
public sealed class PopulationTest
{
    private const int Size = 60;
    private const int FullSize = 300;

    private static readonly SnapshotFolder Snapshots = SnapshotFolder.Find(typeof(PopulationTest).Assembly);

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] Populated =
    [
        .. RuleSetCatalogue
            .Embedded.Ids.Select(id => id.ToString())
            .Where(id => EmbeddedSets.IsFirstOfItsShape(id) || PopulationRequests.AreMadeFor(EmbeddedSets.Of(id))),
    ];

    public static TheoryData<string> Ids => [.. Populated];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Answers_of_a_population_match_their_snapshot(string id)
    {
        RuleSet set = EmbeddedSets.Of(id);
        IEnumerable<string> lines = Enumerable
            .Range(1, PopulationRequests.AreMadeFor(set) ? FullSize : Size)
            .Select(number => Line(set, number));

        Snapshots.Check(Name(id), string.Concat(lines.Select(line => line + "\n")));
    }

    [Fact]
    public void Every_snapshot_belongs_to_a_population_or_to_figures() =>
        Snapshots
            .Invoking(folder => folder.CheckOwned(Populated.Select(Name).Concat(FiguresTest.Names)))
            .Should()
            .NotThrow();

    private static string Name(string id) => id.Replace('/', '-');

    private static string Line(RuleSet set, int number)
    {
        byte[] result = BasesJson.Write(ContributionRules.Default.ComputeBases(PopulationRequests.Of(set, number)));
        return Lasting(JsonNode.Parse(result)!.AsObject());
    }

    /// <summary>Removes the properties that change for other reasons: the rule set's hash and the library's version.</summary>
    private static string Lasting(JsonObject result)
    {
        JsonObject used = result["ruleSet"]!.AsObject();
        used.Remove("hash").Should().BeTrue();
        used.Remove("engineVersion").Should().BeTrue();
        return result.ToJsonString(Readable);
    }
}
