using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contribution.Rules.Facts;
using Contribution.Rules.Requests;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Tests.Evaluation;

namespace Contribution.Rules.Tests.Snapshots;

/// <summary>The answers to a fixed population under every pension rule set, as read and accepted.</summary>
public sealed class PopulationTest
{
    private const int Size = 300;
    private const long FirstSeed = 1_000_000;

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] Names =
    [
        "230600-pension-2011",
        "210000-pension-2006",
        "210000-pension-2007",
        "210000-pension-2008",
        "210000-pension-2009",
        "210000-pension-2010",
    ];

    public static TheoryData<string> Owned => new(Names);

    [Theory]
    [MemberData(nameof(Owned))]
    public void A_population_is_answered_as_read_and_accepted(string name)
    {
        string[] lines = [.. Enumerable.Range(1, Size).Select(number => Line(name, number))];

        Snapshot.InSource.Difference(name, lines).Should().BeNull();
    }

    [Fact]
    public void Every_accepted_snapshot_has_a_test_that_owns_it() => Snapshot.InSource.Names.Should().BeSubsetOf(Names);

    [Fact]
    public void Every_pension_rule_set_has_a_population() =>
        ContributionRules
            .Default.Catalogue.Ids.Where(id => id.Insurance == Insurance.Pension)
            .Select(id => id.ToString().Replace('/', '-'))
            .Should()
            .BeSubsetOf(Names);

    private static string Line(string name, int number)
    {
        string[] parts = name.Split('-');
        BasesRequest request =
            parts[0] == "230600"
                ? RandomRequests.Daqing(FirstSeed + number)
                : RandomRequests.Liaoning(FirstSeed + number);
        RuleSetId asked = new(parts[0], Insurance.Pension, int.Parse(parts[2], null));
        byte[] result = BasesJson.Write(
            ContributionRules.Default.ComputeBases(
                request with
                {
                    RequestId = $"{number}",
                    ContributionYear = asked.Year,
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
