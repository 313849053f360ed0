using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Schema;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Requests.Contract;

/// <summary>
/// The types of the contract with the options of a web service, and none of the library's own reading and writing.
/// </summary>
public sealed class AnySerializerTest
{
    private static readonly JsonSerializerOptions Web = JsonSerializerOptions.Web;

    private const string Request = """
        {"requestId":"r","jurisdiction":"230600","contributionYear":2011,"insurance":"pension",
         "referenceWages":{"province":{"annual":27334},"city":2000.5},"asKnownOn":"2011-06-30","useReferenceTable":true,
         "employer":{"id":"E","kind":"publicInstitution","restructuring":"batchTransfer"},
         "persons":[{"id":"P","category":"rehiredRetiree","priorYearMonthlyWage":1200.50,"correction":"none"},
                    {"id":"Q","category":"employee","wageInEmployerTotal":false}]}
        """;

    [Fact]
    public void Deserialize_reads_a_request_as_BasesJson_does()
    {
        BasesJson.Read(Encoding.UTF8.GetBytes(Request), out BasesRequest? read).Should().BeNull();

        BasesRequest any = JsonSerializer.Deserialize<BasesRequest>(Request, Web)!;

        any.Should().Be(read);
        any.Persons[0].WageInEmployerTotal.Should().BeTrue("it is the default");
        any.Employer!.MaterialsComplete.Should().BeTrue("it is the default");
        any.ReferenceWages!.Province.Should().Be(ReferenceWage.Annual(27334m));
    }

    [Fact]
    public void Serialize_writes_a_request_that_BasesJson_reads()
    {
        BasesRequest request = JsonSerializer.Deserialize<BasesRequest>(Request, Web)!;

        byte[] written = JsonSerializer.SerializeToUtf8Bytes(request, Web);

        BasesJson.Read(written, out BasesRequest? read).Should().BeNull();
        read.Should().Be(request);
    }

    [Theory]
    [InlineData("\"priorYearMonthlyWage\":1200.50", "\"priorYearMonthlyWages\":1200.50")]
    [InlineData("\"priorYearMonthlyWage\":1200.50", "\"priorYearMonthlyWage\":\"1200.50\"")]
    [InlineData("\"category\":\"employee\"", "\"category\":\"employe\"")]
    [InlineData("\"category\":\"employee\"", "\"category\":0")]
    [InlineData("{\"annual\":27334}", "{\"anual\":27334}")]
    [InlineData("\"city\":2000.5", "\"town\":2000.5")]
    [InlineData("\"jurisdiction\":\"230600\",", "")]
    public void Deserialize_refuses_properties_outside_the_contract(string sound, string faulty)
    {
        Request.Should().Contain(sound);

        FluentActions
            .Invoking(() =>
                JsonSerializer.Deserialize<BasesRequest>(Request.Replace(sound, faulty, StringComparison.Ordinal), Web)
            )
            .Should()
            .Throw<JsonException>();
    }

    [Fact]
    public void Serialize_writes_every_outcome_as_BasesJson_does()
    {
        BasesRequest request = JsonSerializer.Deserialize<BasesRequest>(Request, Web)!;
        Outcome<BasesResult>[] outcomes =
        [
            ContributionRules.Default.ComputeBases(request),
            ContributionRules.Default.ComputeBases(request with { Jurisdiction = "x" }),
            ContributionRules.Default.ComputeBases(request with { ContributionYear = 1999 }),
        ];

        outcomes.Select(outcome => outcome.GetType().Name).Should().Equal("Computed", "Invalid", "NotCovered");
        foreach (Outcome<BasesResult> outcome in outcomes)
        {
            string contract = Encoding.UTF8.GetString(BasesJson.Write(outcome));
            JsonSerializer.Serialize(outcome, Web).Should().Be(contract);
            JsonSerializer.Serialize(outcome, outcome.GetType(), Web).Should().Be(contract);
        }

        JsonSerializer
            .Serialize(((Outcome<BasesResult>.Computed)outcomes[0]).Result, Web)
            .Should()
            .Be(Encoding.UTF8.GetString(BasesJson.Write(outcomes[0])));
    }

    [Fact]
    public void Schema_names_the_properties_and_allows_no_others()
    {
        string schema = Web.GetJsonSchemaAsNode(typeof(BasesRequest)).ToJsonString();

        ImmutableArray<string> required = ["jurisdiction", "contributionYear", "insurance", "persons"];
        schema.Should().ContainAll(required.Select(name => $"\"{name}\""));
        schema.Should().ContainAll("\"additionalProperties\":false", "\"format\":\"date\"");
    }
}
