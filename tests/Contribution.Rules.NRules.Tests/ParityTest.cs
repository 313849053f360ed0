using System.Reflection;
using System.Text;
using Contribution.Rules.Facts;
using Contribution.Rules.Requests;
using Contribution.Rules.Results;
using Contribution.Rules.Tests.Evaluation;
using Contribution.Rules.Verification;

namespace Contribution.Rules.NRules.Tests;

/// <summary>NRules and the compiled plan give the same bytes: bases, statuses, rules, articles, missing facts, findings.</summary>
public sealed class ParityTest
{
    private const int Population = 300;
    private const long FirstOfPopulation = 1_000_001;

    [Fact]
    public void On_every_worked_case()
    {
        WorkedCase[] cases = [.. CaseFiles().SelectMany(file => WorkedCase.Read(file.Name, file.Utf8))];

        cases.Should().HaveCountGreaterThan(150);
        foreach (WorkedCase worked in cases)
        {
            if (BasesJson.Read(Encoding.UTF8.GetBytes(worked.Request.GetRawText()), out BasesRequest? request) is null)
            {
                Answer(Engines.NRules, request!).Should().Be(Answer(Engines.Compiled, request!), worked.Name);
            }
        }
    }

    [Theory]
    [InlineData(2006)]
    [InlineData(2007)]
    [InlineData(2008)]
    [InlineData(2009)]
    [InlineData(2010)]
    public void On_the_snapshot_population_of_Liaoning(int year) =>
        Compare(
            Seeds(FirstOfPopulation, Population)
                .Select(seed => RandomRequests.Liaoning(seed) with { ContributionYear = year })
        );

    [Fact]
    public void On_the_snapshot_population_of_Daqing() =>
        Compare(Seeds(FirstOfPopulation, Population).Select(RandomRequests.Daqing));

    [Fact]
    public void On_tens_of_thousands_of_random_requests() =>
        Compare(
            Seeds(1, 15_000).SelectMany(seed => new[] { RandomRequests.Daqing(seed), RandomRequests.Liaoning(seed) })
        );

    [Fact]
    public void In_parallel()
    {
        BasesRequest[] requests = [.. Seeds(50_000, 2_000).Select(RandomRequests.Daqing)];
        string[] expected = [.. requests.Select(request => Answer(Engines.Compiled, request))];
        string[] actual = new string[requests.Length];

        Parallel.For(0, requests.Length, index => actual[index] = Answer(Engines.NRules, requests[index]));

        actual.Should().Equal(expected);
    }

    private static void Compare(IEnumerable<BasesRequest> requests)
    {
        int compared = 0;
        foreach (BasesRequest request in requests)
        {
            string expected = Answer(Engines.Compiled, request);
            if (Answer(Engines.NRules, request) != expected)
            {
                Answer(Engines.NRules, request)
                    .Should()
                    .Be(expected, Encoding.UTF8.GetString(BasesJson.WriteRequest(request)));
            }

            compared++;
        }

        compared.Should().BeGreaterThanOrEqualTo(Population);
    }

    private static string Answer(IContributionRules rules, BasesRequest request)
    {
        BaseOutcome outcome = rules.ComputeBases(request);
        return Encoding.UTF8.GetString(BasesJson.Write(outcome));
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
