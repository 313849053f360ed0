using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using BaseExplorer.Tests.Running;
using Contribution.Rules;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace BaseExplorer.Tests.Problems;

public sealed class UnexpectedProblemTest(Explorer explorer) : IClassFixture<Explorer>
{
    private const string Secret = "P-of-somebody";

    [Fact]
    public async Task Bug_is_a_problem_without_its_message()
    {
        using WebApplicationFactory<Program> broken = explorer.WithWebHostBuilder(host =>
            host.ConfigureTestServices(services => services.AddSingleton<IContributionRules>(new BrokenRules()))
        );

        JsonElement problem = await broken
            .CreateClient()
            .PostAsync("/api/bases", Sending.Question)
            .ProblemAsync(HttpStatusCode.InternalServerError, "unexpected");

        problem.ToString().Should().NotContain(Secret);
        explorer.Logged.Should().Contain(nameof(RuleSetDefectException)).And.NotContain(Secret);
    }

    [Fact]
    public async Task Requests_are_not_logged()
    {
        HttpClient client = explorer.CreateClient();

        await client.PostAsync("/api/bases", Samples.Request("daqing-2011.json"));
        await client.PostAsync("/api/bases", Samples.Request("faulty.json"));
        await client.SendRosterAsync("/api/roster");

        explorer.Logged.Should().Contain("Now listening on").And.NotContain("大庆示例").And.NotContain("刘建国");
        explorer.Logged.Should().NotContain("faulty-example").And.NotContain("230602196803120117");
    }

    /// <summary>Rules that leave a case open, and say for which person.</summary>
    private sealed class BrokenRules : IContributionRules
    {
        private static RuleSetDefectException Defect() =>
            new(new RuleSetId("230600", Insurance.Pension, 2011), "/persons/0", Secret);

        public RuleSetCatalogue Catalogue => RuleSetCatalogue.Embedded;

        public Outcome<BasesResult> ComputeBases(BasesRequest request) => throw Defect();

        public Outcome<ContributionsResult> ComputeContributions(ContributionsRequest request) => throw Defect();

        public IBatch NewBatch(RuleSet set) => throw Defect();

        public Outcome<Explanation> Explain(BasesRequest request, string personId) => throw Defect();

        public Outcome<Explanation> ExplainEmployer(BasesRequest request) => throw Defect();

        public Outcome<ImmutableArray<Explanation>> ExplainAll(BasesRequest request) => throw Defect();
    }
}
