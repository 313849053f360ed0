using System.Text;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Requests.Contract;

/// <summary>The schemas of requests refuse the values that the reader refuses for their shape or range.</summary>
public sealed class RefusedTest
{
    private const string Bases = """
        {"jurisdiction":"230600","contributionYear":2011,"insurance":"pension","referenceWages":{"province":{"annual":27334}},
         "employer":{"id":"E","kind":"enterprise"},
         "persons":[{"id":"P","category":"employee","priorYearMonthlyWage":1200.50}]}
        """;

    private const string Due = """
        {"jurisdiction":"230600","contributionYear":2011,"insurance":"pension","months":{"from":"2011-01","through":"2011-12"},
         "insuredMonths":[{"id":"P","from":"2011-02","through":"2011-03"}],
         "rates":[{"insurance":"pension","payer":"employer","rate":0.2}],
         "roundings":[{"level":"personThenSum","step":0.1,"mode":"up"}],
         "persons":[{"id":"P","category":"employee"}]}
        """;

    [Theory]
    [InlineData("\"jurisdiction\":\"230600\",", "")]
    [InlineData("\"contributionYear\":2011,", "\"contributionYear\":null,")]
    [InlineData("\"insurance\":\"pension\",", "")]
    [InlineData("\"230600\"", "230600")]
    [InlineData("\"230600\"", "\"大庆\"")]
    [InlineData("2011", "\"2011\"")]
    [InlineData("2011", "2011.5")]
    [InlineData("2011", "11")]
    [InlineData("\"pension\"", "\"pensions\"")]
    [InlineData("\"pension\"", "0")]
    [InlineData("{\"annual\":27334}", "\"27334\"")]
    [InlineData("{\"annual\":27334}", "{\"yearly\":27334}")]
    [InlineData("{\"annual\":27334}", "{}")]
    [InlineData("{\"annual\":27334}", "0")]
    [InlineData("{\"province\":{\"annual\":27334}}", "{\"country\":1}")]
    [InlineData("{\"province\":{\"annual\":27334}}", "[]")]
    [InlineData("\"kind\":\"enterprise\"", "\"kind\":null")]
    [InlineData("\"kind\":\"enterprise\"", "\"kind\":\"企业\"")]
    [InlineData("\"id\":\"E\"", "\"name\":\"E\"")]
    [InlineData("\"id\":\"P\"", "\"id\":7")]
    [InlineData("\"id\":\"P\"", "\"id\":\" \"")]
    [InlineData("\"category\":\"employee\"", "\"category\":\"Employee\"")]
    [InlineData("1200.50", "\"1200.50\"")]
    [InlineData("1200.50", "1200.505")]
    [InlineData("1200.50", "-0.01")]
    [InlineData("1200.50", "10000000000")]
    [InlineData("1200.50", "1200.50,\"provisionalMonths\":13")]
    [InlineData("1200.50", "1200.50,\"hardship\":\"no\"")]
    [InlineData("priorYearMonthlyWage", "priorYearMonthlyWages")]
    [InlineData("\"persons\":[", "\"asKnownOn\":\"2011/06/30\",\"persons\":[")]
    [InlineData("\"persons\":[", "\"asKnownOn\":20110630,\"persons\":[")]
    [InlineData("\"persons\":[", "\"useReferenceTable\":1,\"persons\":[")]
    [InlineData("\"persons\":[", "\"months\":{},\"persons\":[")]
    [InlineData("\"persons\":[", "\"persons\":[null,")]
    [InlineData("\"persons\":[", "\"persons\":[[],")]
    public void Schema_refuses_a_request_for_bases_that_the_reader_refuses(string sound, string faulty)
    {
        Bases.Should().Contain(sound);
        string json = Bases.Replace(sound, faulty, StringComparison.Ordinal);

        IsRefused(json).Should().BeTrue(json);
        ContractSchemas.BasesRequest.Refusals(json).Should().NotBeEmpty();
        ContractSchemas.BasesRequest.Refusals(Bases).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"insurance\":\"pension\",\"months\"", "\"months\"")]
    [InlineData("\"insurance\":\"pension\",\"months\"", "\"insurances\":[],\"months\"")]
    [InlineData("\"insurance\":\"pension\",\"months\"", "\"insurances\":[\"pension\",\"pension\"],\"months\"")]
    [InlineData("\"insurance\":\"pension\",\"months\"", "\"insurances\":\"pension\",\"months\"")]
    [InlineData("\"months\":{\"from\":\"2011-01\",\"through\":\"2011-12\"},", "")]
    [InlineData("\"2011-12\"}", "null}")]
    [InlineData("\"2011-12\"}", "\"2011-13\"}")]
    [InlineData("\"2011-12\"}", "\"2011-12\",\"to\":\"2011-12\"}")]
    [InlineData("\"id\":\"P\",\"from\"", "\"from\"")]
    [InlineData("\"payer\":\"employer\"", "\"payer\":\"boss\"")]
    [InlineData("\"payer\":\"employer\"", "\"payer\":null")]
    [InlineData("0.2", "\"20%\"")]
    [InlineData("0.2", "20")]
    [InlineData("0.2", "-0.2")]
    [InlineData("0.2", "0.2000001")]
    [InlineData("0.2", "0.2,\"industryClass\":9")]
    [InlineData("0.2", "0.2,\"place\":\"230600\"")]
    [InlineData("\"step\":0.1", "\"step\":0.5")]
    [InlineData("\"step\":0.1,", "")]
    [InlineData("\"up\"", "\"upward\"")]
    [InlineData("\"personThenSum\"", "\"sum\"")]
    [InlineData("\"persons\":[", "\"floating\":2,\"persons\":[")]
    [InlineData("\"persons\":[", "\"industryClass\":0,\"persons\":[")]
    [InlineData("\"persons\":[", "\"collection\":\"dual\",\"persons\":[")]
    [InlineData("\"persons\":[", "\"month\":{},\"persons\":[")]
    [InlineData("\"category\":\"employee\"", "\"category\":\"worker\"")]
    public void Schema_refuses_a_request_for_contributions_that_the_reader_refuses(string sound, string faulty)
    {
        Due.Should().Contain(sound);
        string json = Due.Replace(sound, faulty, StringComparison.Ordinal);

        IsRefusedDue(json).Should().BeTrue(json);
        ContractSchemas.ContributionsRequest.Refusals(json).Should().NotBeEmpty();
        ContractSchemas.ContributionsRequest.Refusals(Due).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"referenceWages\":{\"province\":{\"annual\":27334}}", "\"referenceWages\":null")]
    [InlineData("{\"annual\":27334}", "null")]
    [InlineData("\"kind\":\"enterprise\"", "\"kind\":\"enterprise\",\"restructuring\":null")]
    [InlineData("\"employer\":{\"id\":\"E\",\"kind\":\"enterprise\"}", "\"employer\":null")]
    [InlineData("1200.50", "null,\"hardship\":null,\"provisionalMonths\":null,\"correction\":null")]
    [InlineData("\"persons\":[", "\"asKnownOn\":null,\"useReferenceTable\":null,\"requestId\":null,\"persons\":[")]
    public void Schema_accepts_null_where_it_means_absent(string sound, string given)
    {
        Bases.Should().Contain(sound);
        string json = Bases.Replace(sound, given, StringComparison.Ordinal);

        BasesJson.Read(Encoding.UTF8.GetBytes(json), out _).Should().BeNull();
        ContractSchemas.BasesRequest.Refusals(json).Should().BeEmpty();
    }

    private static bool IsRefused(string json) =>
        BasesJson.Read(Encoding.UTF8.GetBytes(json), out BasesRequest? request) is not null
        || ContributionRules.Default.ComputeBases(request!) is Outcome<BasesResult>.Invalid;

    private static bool IsRefusedDue(string json) =>
        ContributionsJson.Read(Encoding.UTF8.GetBytes(json), out ContributionsRequest? request) is not null
        || ContributionRules.Default.ComputeContributions(request!) is Outcome<ContributionsResult>.Invalid;
}
