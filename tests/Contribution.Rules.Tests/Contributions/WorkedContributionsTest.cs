using System.Text;
using System.Text.Json.Nodes;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Tests.Contributions;

/// <summary>Cases worked by hand, as they lie beside the rates.</summary>
public sealed class WorkedContributionsTest
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            TheoryData<string, string> cases = [];
            foreach (string file in Files())
            {
                foreach (JsonNode? worked in Read(file))
                {
                    cases.Add(file, (string)worked!["name"]!);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void ComputeContributions_gives_the_amounts_worked_by_hand(string file, string name)
    {
        JsonNode worked = Read(file).First(one => (string)one!["name"]! == name)!;
        ((string)worked["arithmetic"]!).Should().NotBeEmpty();

        Outcome<ContributionsResult>.Invalid? invalid = ContributionsJson.Read(
            Encoding.UTF8.GetBytes(worked["request"]!.ToJsonString()),
            out ContributionsRequest? request
        );

        invalid.Should().BeNull();
        Outcome<ContributionsResult> outcome = ContributionRules.Default.ComputeContributions(request!);
        string written = Encoding.UTF8.GetString(ContributionsJson.Write(outcome));
        Differences(worked["expect"]!, JsonNode.Parse(written)!, "").Should().BeEmpty(written);
    }

    [Fact]
    public void Difference_from_a_worked_case_is_found() =>
        Differences(
                JsonNode.Parse("""{ "a": [{ "b": 1.00 }] }""")!,
                JsonNode.Parse("""{ "a": [{ "b": 1.01 }] }""")!,
                ""
            )
            .Should()
            .Equal("/a/0/b: 1.01, expected 1.00");

    private static IEnumerable<string> Files() =>
        typeof(ContributionRules).Assembly.GetManifestResourceNames().Where(RuleFileNames.IsContributionCaseFile);

    private static JsonArray Read(string file)
    {
        using Stream stream = typeof(ContributionRules).Assembly.GetManifestResourceStream(file)!;
        return JsonNode.Parse(stream)!["cases"]!.AsArray();
    }

    /// <summary>Where what came out is not what was expected; an expected null is absent too.</summary>
    private static IEnumerable<string> Differences(JsonNode? expected, JsonNode? found, string path) =>
        (expected, found) switch
        {
            (JsonObject wanted, JsonObject given) => wanted.SelectMany(property =>
                Differences(property.Value, given[property.Key], $"{path}/{property.Key}")
            ),
            (JsonArray wanted, JsonArray given) => wanted.Count == given.Count
                ? wanted.Zip(given).SelectMany((pair, at) => Differences(pair.First, pair.Second, $"{path}/{at}"))
                : [$"{path}: {given.Count} items, expected {wanted.Count}"],
            _ => expected?.ToJsonString() == found?.ToJsonString()
                ? []
                : [$"{path}: {found?.ToJsonString()}, expected {expected?.ToJsonString()}"],
        };
}
