using System.Text;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Requests;

/// <summary>Requests that a program left unfilled are written as they are; reading them back names what is missing.</summary>
public sealed class WriteRequestTest
{
    [Fact]
    public void WriteRequest_leaves_out_what_was_never_given() =>
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

    private static string Written(BasesRequest request) => Encoding.UTF8.GetString(BasesJson.WriteRequest(request));
}
