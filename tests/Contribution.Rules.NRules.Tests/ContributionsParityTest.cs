using System.Text;
using Contribution.Rules.Json;

namespace Contribution.Rules.NRules.Tests;

/// <summary>The contributions are the same bytes on bases of either engine.</summary>
public sealed class ContributionsParityTest
{
    private const int Seeds = 60;

    [Theory]
    [MemberData(nameof(EmbeddedSets.Shapes), MemberType = typeof(EmbeddedSets))]
    public void ComputeContributions_gives_the_same_bytes_on_random_requests(string id)
    {
        RuleSet set = EmbeddedSets.Of(id);
        int computed = 0;
        for (int seed = 1; seed <= Seeds; seed++)
        {
            ContributionsRequest request = RandomContributions.Of(set, seed);
            Outcome<ContributionsResult> compiled = Engines.Compiled.ComputeContributions(request);

            Text(Engines.NRules.ComputeContributions(request)).Should().Be(Text(compiled), $"seed {seed}");
            computed += compiled is Outcome<ContributionsResult>.Computed ? 1 : 0;
        }

        computed.Should().BeGreaterThan(Seeds / 2, "most requests are answered");
    }

    private static string Text(Outcome<ContributionsResult> outcome) =>
        Encoding.UTF8.GetString(ContributionsJson.Write(outcome));
}
