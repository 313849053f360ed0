using System.Globalization;
using System.Net;
using System.Text.Json;
using BaseExplorer.Tests.Running;
using Contribution.Rules;
using Contribution.Rules.Json;

namespace BaseExplorer.Tests.Curves;

public sealed class CurveEndpointTest(Explorer explorer) : IClassFixture<Explorer>
{
    private readonly HttpClient _client = explorer.CreateClient();

    [Fact]
    public async Task Curve_has_exact_floor_and_ceiling_with_their_articles()
    {
        JsonElement curve = await CurveAsync(Daqing(new() { Id = "P", Category = PersonCategory.Employee }));

        Bound(curve, "floor").Should().Be((1366.70m, "floor", "二(二)"));
        Bound(curve, "ceiling").Should().Be((6833.50m, "ceiling", "二(二)"));
        curve.GetProperty("ruleSet").GetString().Should().Be("230600/pension/2011");
        curve.GetProperty("most").GetDecimal().Should().BeGreaterThan(6833.50m);
    }

    [Fact]
    public async Task Curve_has_the_bases_of_the_library_at_both_ends_of_every_segment()
    {
        JsonElement curve = await CurveAsync(Daqing(new() { Id = "P", Category = PersonCategory.Employee }));

        JsonElement[] stretches = [.. curve.GetProperty("segments").EnumerateArray()];
        stretches.Should().HaveCount(3);
        foreach (JsonElement stretch in stretches)
        {
            foreach ((string wage, string answer) in new[] { ("from", "baseFrom"), ("through", "baseThrough") })
            {
                ContributionBase decided = Decide(stretch.GetProperty(wage).GetDecimal());
                stretch.GetProperty(answer).GetDecimal().Should().Be(decided.Base);
                stretch.GetProperty("rule").GetString().Should().Be(decided.Rule);
            }
        }
    }

    [Fact]
    public async Task Curve_ends_at_the_greatest_amount_for_the_greatest_reference_wage()
    {
        JsonElement curve = await CurveAsync(
            Daqing(new() { Id = "P", Category = PersonCategory.Employee }) with
            {
                ReferenceWages = new ReferenceWages { Province = ReferenceWage.Monthly(9999999999.99m) },
            }
        );

        curve.GetProperty("most").GetDecimal().Should().Be(9999999999.99m);
        Bound(curve, "floor").Should().Be((5999999999.99m, "floor", "二(二)"));
    }

    [Fact]
    public async Task Curve_reads_the_facts_that_bases_read()
    {
        JsonElement curve = await CurveAsync(
            Daqing(
                new()
                {
                    Id = "P",
                    Category = PersonCategory.Employee,
                    DeterminedBase = 3333.33m,
                }
            )
        );

        JsonElement stretch = curve.GetProperty("segments").EnumerateArray().Should().ContainSingle().Subject;
        stretch.GetProperty("baseFrom").GetDecimal().Should().Be(3333.33m);
        stretch.GetProperty("baseThrough").GetDecimal().Should().Be(3333.33m);
    }

    [Fact]
    public async Task Curve_is_absent_for_a_person_with_proof_of_exemption()
    {
        JsonElement curve = await CurveAsync(
            Daqing(
                new()
                {
                    Id = "P",
                    Category = PersonCategory.RehiredRetiree,
                    ExemptionProof = true,
                }
            )
        );

        JsonElement[] stretches = [.. curve.GetProperty("segments").EnumerateArray()];
        stretches.Should().NotBeEmpty();
        stretches.Count(stretch => stretch.TryGetProperty("baseFrom", out _)).Should().Be(0);
        curve.TryGetProperty("floor", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("211000", 2019, 4801)]
    [InlineData("210600", 2019, 4321)]
    public async Task Curve_uses_the_published_wage_of_a_place_below(string place, int year, int wage)
    {
        BasesRequest request = new()
        {
            Jurisdiction = place,
            ContributionYear = year,
            Insurance = Insurance.Pension,
            UseReferenceTable = true,
            Employer = new EmployerFacts { Id = "E", Kind = EmployerKind.Enterprise },
            Persons = [new PersonFacts { Id = "P", Category = PersonCategory.Employee }],
        };

        JsonElement curve = await CurveAsync(request);

        curve.GetProperty("referenceWage").GetProperty("value").GetDecimal().Should().Be(wage);
        curve.GetProperty("ceiling").GetProperty("baseFrom").GetDecimal().Should().Be(3 * wage);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Curve_requires_exactly_one_person(int persons)
    {
        BasesRequest request = Daqing(new() { Id = "P", Category = PersonCategory.Employee });
        PersonFacts[] others =
        [
            .. Enumerable
                .Range(0, persons)
                .Select(at => request.Persons[0] with { Id = at.ToString(CultureInfo.InvariantCulture) }),
        ];

        JsonElement problem = await _client
            .PostAsync("/api/curve", BasesJson.WriteRequest(request with { Persons = [.. others] }))
            .ProblemAsync(HttpStatusCode.UnprocessableEntity, "invalid-request");

        problem.Paths().Should().Equal("/persons");
    }

    private static BasesRequest Daqing(PersonFacts person) =>
        new()
        {
            Jurisdiction = "230600",
            ContributionYear = 2011,
            Insurance = Insurance.Pension,
            ReferenceWages = new ReferenceWages { Province = ReferenceWage.Annual(27334m) },
            Employer = new EmployerFacts { Id = "E", Kind = EmployerKind.Enterprise },
            Persons = [person],
        };

    private static ContributionBase Decide(decimal wage)
    {
        PersonFacts person = new()
        {
            Id = "P",
            Category = PersonCategory.Employee,
            PriorYearMonthlyWage = wage,
        };
        return ((Outcome<BasesResult>.Computed)ContributionRules.Default.ComputeBases(Daqing(person))).Result.Persons[
            0
        ];
    }

    private async Task<JsonElement> CurveAsync(BasesRequest request)
    {
        HttpResponseMessage response = await _client.PostAsync("/api/curve", BasesJson.WriteRequest(request));
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return await response.JsonAsync();
    }

    private static (decimal, string?, string?) Bound(JsonElement curve, string name)
    {
        JsonElement bound = curve.GetProperty(name);
        return (
            bound.GetProperty("baseFrom").GetDecimal(),
            bound.GetProperty("rule").GetString(),
            bound.GetProperty("article").GetString()
        );
    }
}
