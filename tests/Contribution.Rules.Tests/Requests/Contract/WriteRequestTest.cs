using System.Reflection;
using System.Text;
using System.Text.Json;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Requests.Contract;

/// <summary>Requests that a program left unfilled are written as they are; reading them back names what is missing.</summary>
public sealed class WriteRequestTest
{
    [Fact]
    public void WriteRequest_omits_values_that_were_never_set() =>
        Written(
                new BasesRequest
                {
                    Jurisdiction = null!,
                    ContributionYear = 0,
                    Insurance = default,
                    Persons = default,
                }
            )
            .Should()
            .Be("""{"contributionYear":0,"insurance":"pension"}""");

    [Fact]
    public void WriteRequest_writes_default_objects_and_undefined_values()
    {
        BasesRequest request = new()
        {
            Jurisdiction = "230600",
            ContributionYear = 2011,
            Insurance = (Insurance)77,
            ReferenceWages = new ReferenceWages { Province = default(ReferenceWage) },
            Employer = new EmployerFacts { Id = null!, Kind = (EmployerKind)(-1) },
            Persons = [null!, new PersonFacts { Id = null!, Category = (PersonCategory)32 }],
        };

        string written = Written(request);

        written
            .Should()
            .Be(
                """{"jurisdiction":"230600","contributionYear":2011,"insurance":"77","referenceWages":{"province":0},"employer":{"kind":"-1"},"persons":[null,{"category":"32"}]}"""
            );
        Asked
            .Faults(written)
            .Select(fault => fault.Path)
            .Should()
            .Contain(["/insurance", "/referenceWages/province", "/employer/kind", "/persons/1/category"]);
    }

    [Fact]
    public void WriteRequest_writes_every_property_in_the_order_in_which_it_is_declared()
    {
        BasesRequest request = new()
        {
            RequestId = "r",
            Jurisdiction = "230600",
            ContributionYear = 2011,
            ContributionMonth = new YearMonth(2011, 7),
            Insurance = Insurance.Medical,
            ReferenceWages = new ReferenceWages
            {
                Province = ReferenceWage.Annual(27334),
                City = ReferenceWage.Monthly(2300.5m),
                PoolingArea = ReferenceWage.Monthly(2000),
            },
            Employer = new EmployerFacts { Id = "E", Kind = EmployerKind.Enterprise },
            Persons = [],
            UseReferenceTable = true,
            AsKnownOn = new DateOnly(2011, 8, 1),
        };

        JsonElement json = JsonDocument.Parse(Written(request)).RootElement;

        NamesOf(json).Should().Equal(PropertiesOf(typeof(BasesRequest)));
        NamesOf(json.GetProperty("referenceWages")).Should().Equal(PropertiesOf(typeof(ReferenceWages)));
        BasesJson.Read(Encoding.UTF8.GetBytes(json.GetRawText()), out BasesRequest? read).Should().BeNull();
        read.Should().Be(request);
    }

    private static IEnumerable<string> NamesOf(JsonElement json) =>
        json.EnumerateObject().Select(property => property.Name);

    private static IEnumerable<string> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    private static string Written(BasesRequest request) => Encoding.UTF8.GetString(BasesJson.WriteRequest(request));
}
