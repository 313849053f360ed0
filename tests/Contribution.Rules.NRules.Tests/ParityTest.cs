using System.Reflection;
using System.Text;
using Contribution.Rules.Authoring;
using Contribution.Rules.Json;

namespace Contribution.Rules.NRules.Tests;

/// <summary>NRules and the library's own engine give the same bytes: bases, statuses, rules, articles, missing facts, findings.</summary>
public sealed class ParityTest
{
    private const int Population = 300;
    private const int Few = 4;

    [Fact]
    public void ComputeBases_gives_the_same_bytes_on_every_worked_case()
    {
        WorkedCase[] cases = [.. CaseFiles().SelectMany(file => WorkedCase.Read(file.Name, file.Utf8))];

        cases.Should().HaveCountGreaterThan(150);
        foreach (WorkedCase worked in cases)
        {
            if (BasesJson.Read(Encoding.UTF8.GetBytes(worked.Request.GetRawText()), out BasesRequest? request) is null)
            {
                Engines
                    .Answer(Engines.InterpretedNRules, request!)
                    .Should()
                    .Be(Engines.Answer(Engines.Compiled, request!), worked.Name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(EmbeddedSets.Shapes), MemberType = typeof(EmbeddedSets))]
    public void ComputeBases_gives_the_same_bytes_on_the_population_of_each_shape_of_rules(string id)
    {
        RuleSet set = EmbeddedSets.Of(id);

        Compare(Enumerable.Range(1, Population).Select(number => PopulationRequests.Of(set, number)), Population);
    }

    /// <summary>
    /// Figures and documents differ within a shape: a few requests show them, and expressions need not be compiled.
    /// </summary>
    [Theory]
    [MemberData(nameof(EmbeddedSets.Ids), MemberType = typeof(EmbeddedSets))]
    public void ComputeBases_gives_the_same_bytes_under_each_rule_set(string id)
    {
        RuleSet set = EmbeddedSets.Of(id);

        Compare(
            Enumerable.Range(1, Few).Select(number => PopulationRequests.Of(set, number)),
            Few,
            Engines.InterpretedNRules
        );
    }

    [Fact]
    public void ComputeBases_gives_the_same_bytes_on_random_requests() =>
        Compare(
            Seeds(1, 2_000).SelectMany(seed => new[] { RandomRequests.Daqing(seed), RandomRequests.Liaoning(seed) }),
            4_000
        );

    [Fact]
    public void ComputeBases_gives_the_same_bytes_in_parallel()
    {
        BasesRequest[] requests = [.. Seeds(50_000, 2_000).Select(RandomRequests.Daqing)];
        string[] expected = [.. requests.Select(request => Engines.Answer(Engines.Compiled, request))];
        string[] actual = new string[requests.Length];

        Parallel.For(0, requests.Length, index => actual[index] = Engines.Answer(Engines.NRules, requests[index]));

        actual.Should().Equal(expected);
    }

    private static void Compare(IEnumerable<BasesRequest> requests, int count, IContributionRules? nrules = null)
    {
        int compared = 0;
        foreach (BasesRequest request in requests)
        {
            string expected = Engines.Answer(Engines.Compiled, request);
            string answer = Engines.Answer(nrules ?? Engines.NRules, request);
            if (answer != expected)
            {
                answer.Should().Be(expected, Encoding.UTF8.GetString(BasesJson.WriteRequest(request)));
            }

            compared++;
        }

        compared.Should().Be(count);
    }

    private static IEnumerable<long> Seeds(long first, int count) =>
        Enumerable.Range(0, count).Select(number => first + number);

    private static IEnumerable<(string Name, byte[] Utf8)> CaseFiles()
    {
        Assembly library = typeof(ContributionRules).Assembly;
        foreach (
            string name in library
                .GetManifestResourceNames()
                .Where(name => name.EndsWith(".cases.json", StringComparison.Ordinal))
        )
        {
            using Stream stream = library.GetManifestResourceStream(name)!;
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return (name, bytes);
        }
    }
}
