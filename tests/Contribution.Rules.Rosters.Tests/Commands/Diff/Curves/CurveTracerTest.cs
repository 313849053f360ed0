using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Tests.Commands.Diff.Curves;

public sealed class CurveTracerTest
{
    private static readonly CurveCase Employee = new(PersonCategory.Employee, EmployerKind.Enterprise, Hardship: false);

    [Theory]
    [InlineData(null, 14403)]
    [InlineData("210600", 12963)]
    public void Trace_uses_the_published_wage_of_a_place_below(string? place, int ceiling)
    {
        ImpactSide side = new()
        {
            Rules = ContributionRules.Default,
            Set = RuleSetCatalogue.Embedded.Find("210000", Insurance.Pension, 2019)!,
            Place = place,
            UseReferenceTable = true,
        };

        new CurveTracer(side, Employee).Trace(20_000m)[^1].BaseThrough.Should().Be(ceiling);
    }

    [Fact]
    public void Trace_gives_no_base_before_the_wage_was_published()
    {
        ImpactSide side = Sides.Of("210000", 2022, null) with
        {
            UseReferenceTable = true,
            AsKnownOn = new DateOnly(2022, 8, 15),
        };

        Bases(side, Employee).Should().AllBeEquivalentTo((decimal?)null);
        Bases(side with { AsKnownOn = new DateOnly(2022, 8, 16) }, Employee).Should().NotContainNulls();
    }

    [Fact]
    public void Trace_gives_no_base_for_a_person_with_proof_of_exemption()
    {
        CurveCase retiree = Employee with { Category = PersonCategory.RehiredRetiree };

        Bases(Sides.Daqing, retiree).Should().NotContainNulls();
        Bases(Sides.Daqing, retiree with { ExemptionProof = true }).Should().AllBeEquivalentTo((decimal?)null);
    }

    private static ImmutableArray<decimal?> Bases(ImpactSide side, CurveCase of)
    {
        ImmutableArray<CurveSegment> segments = new CurveTracer(side, of).Trace(8_000m);
        segments.Should().NotBeEmpty();
        return [.. segments.Select(segment => segment.BaseFrom)];
    }
}
