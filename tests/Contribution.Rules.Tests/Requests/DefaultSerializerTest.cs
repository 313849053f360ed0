using System.Text;
using System.Text.Json;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Requests;

/// <summary>A serializer without options writes and reads requests as the contract has them.</summary>
public sealed class DefaultSerializerTest
{
    private const int Requests = 200;

    public static TheoryData<string> Ids => ["230600/pension/2011", "210000/pension/2009"];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Serialize_writes_requests_for_bases_that_the_contract_reads(string id)
    {
        foreach (
            BasesRequest request in Enumerable.Range(0, Requests).Select(seed => CoveredRequests.Of(Set(id), seed))
        )
        {
            byte[] json = JsonSerializer.SerializeToUtf8Bytes(request);

            BasesJson.Read(json, out BasesRequest? read).Should().BeNull();
            read.Should().Be(request);
            JsonSerializer.Deserialize<BasesRequest>(BasesJson.WriteRequest(request)).Should().Be(request);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Serialize_writes_requests_for_contributions_that_the_contract_reads(string id)
    {
        foreach (long seed in Enumerable.Range(0, Requests))
        {
            ContributionsRequest request = RandomContributions.Of(Set(id), seed);
            string json = JsonSerializer.Serialize(request);

            ContributionsJson.Read(Encoding.UTF8.GetBytes(json), out ContributionsRequest? read).Should().BeNull();
            Answer(read!).Should().Be(Answer(request));
            Answer(JsonSerializer.Deserialize<ContributionsRequest>(json)!).Should().Be(Answer(request));
        }
    }

    [Fact]
    public void Serialize_writes_every_fact_by_its_name_in_the_contract()
    {
        JsonElement written = JsonSerializer.SerializeToElement(
            new BasesRequest
            {
                Jurisdiction = "230600",
                ContributionYear = 2011,
                Insurance = Insurance.Pension,
                ReferenceWages = new ReferenceWages(),
                Employer = new EmployerFacts { Id = "E", Kind = EmployerKind.Enterprise },
                Persons = [new PersonFacts { Id = "P", Category = PersonCategory.Employee }],
            }
        );

        JsonElement[] objects =
        [
            written,
            written.GetProperty("referenceWages"),
            written.GetProperty("employer"),
            written.GetProperty("persons")[0],
        ];
        Type[] types = [typeof(BasesRequest), typeof(ReferenceWages), typeof(EmployerFacts), typeof(PersonFacts)];
        objects
            .Zip(types)
            .Should()
            .AllSatisfy(each =>
                each.First.EnumerateObject()
                    .Select(property => property.Name)
                    .Should()
                    .BeEquivalentTo(
                        each.Second.GetProperties()
                            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
                    )
            );
    }

    private static string Answer(ContributionsRequest request) =>
        Encoding.UTF8.GetString(ContributionsJson.Write(ContributionRules.Default.ComputeContributions(request)));

    private static RuleSet Set(string id) => EmbeddedSets.Of(id);
}
