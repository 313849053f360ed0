using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contribution.Rules.Facts;
using Contribution.Rules.Requests;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.Tests.Evaluation;

namespace Contribution.Rules.Tests.Snapshots;

/// <summary>The answers to a fixed population under every rule set, as read and accepted.</summary>
public sealed class PopulationTest
{
    private const int Size = 60;
    private const int FullSize = 300;
    private const long FirstSeed = 1_000_000;

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
        string[] lines =
        [
            .. Enumerable.Range(1, MadeFor(set) is null ? Size : FullSize).Select(number => Line(set, number)),
        ];

        Snapshot.InSource.Difference(Name(id), lines).Should().BeNull();
    }

    [Fact]
    public void Every_rule_set_has_a_population_and_every_population_its_rule_set() =>
        Snapshot
            .InSource.Names.Should()
            .BeEquivalentTo(RuleSetCatalogue.Embedded.Ids.Select(id => Name(id.ToString())));

    private static string Name(string id) => id.Replace('/', '-');

    /// <summary>The requests that were made for a circular, as long as it has such.</summary>
    private static Func<long, BasesRequest>? MadeFor(RuleSet set) =>
        (set.Id.Family, set.Id.Year) switch
        {
            ("230600/pension", 2011) => RandomRequests.Daqing,
            ("210000/pension", <= 2010) => RandomRequests.Liaoning,
            _ => null,
        };

    private static string Line(RuleSet set, int number)
    {
        BasesRequest request = MadeFor(set)?.Invoke(FirstSeed + number) ?? CoveredRequests.Of(set, FirstSeed + number);
        byte[] result = BasesJson.Write(
            ContributionRules.Default.ComputeBases(
                request with
                {
                    RequestId = $"{number}",
                    ContributionYear = set.Id.Year,
                }
            )
        );
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
