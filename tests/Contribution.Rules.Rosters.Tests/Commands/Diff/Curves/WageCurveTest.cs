using Contribution.Rules.Rosters.Commands.Diff;
using Contribution.Rules.Rosters.Commands.Diff.Curves;

namespace Contribution.Rules.Rosters.Tests.Commands.Diff.Curves;

public sealed class WageCurveTest
{
    [Fact]
    public void Break_points_are_exact_to_the_fen()
    {
        WageCurve curve = WageCurve.Trace(Impact.OfBuiltIn(Sides.Daqing, Sides.Daqing)!).Single();

        curve.Most.Should().Be(8300m, "the ceiling of 6833.50 and a fifth: 8200.20, or 3.6 × 2277.83 = 8200.19");
        curve
            .A.Should()
            .Equal(
                new CurveSegment(0m, 1366.69m, 1366.70m, 1366.70m, "floor", "二(二)"),
                new CurveSegment(1366.70m, 6833.50m, 1366.70m, 6833.50m, "own-wage", "二(二)"),
                new CurveSegment(6833.51m, 8300m, 6833.50m, 6833.50m, "ceiling", "二(二)")
            );
        curve.B.Should().Equal(curve.A);
    }

    [Fact]
    public void Groups_with_one_curve_are_shown_once_and_hardship_where_it_differs()
    {
        ImpactSide liaoning = Sides.Of("210000", 2008, ReferenceWage.Monthly(2000m));

        WageCurve[] curves = [.. WageCurve.Trace(Impact.OfBuiltIn(liaoning, liaoning)!)];

        curves.Should().HaveCount(4, "enterprises, organs, the self-employed, those of them in hardship");
        curves[3].Cases.Should().OnlyContain(one => one.Hardship);
        curves[3]
            .A.Should()
            .Equal(
                new CurveSegment(0m, 1599.99m, 1600m, 1600m, "hardship", "二(二)"),
                new CurveSegment(1600m, 2000m, 1600m, 2000m, "hardship-declared", "二(二)"),
                new CurveSegment(2000.01m, 7200m, 2000m, 2000m, "hardship-declared-above", "二(二)")
            );
    }

    [Fact]
    public void Lines_are_exact_between_their_ends()
    {
        ImpactSide side = Sides.Of("210000", 2023, null) with { UseReferenceTable = true };
        WageCurve curve = WageCurve.Trace(Impact.OfBuiltIn(side, side)!)[0];

        for (decimal wage = 0m; wage <= curve.Most; wage += 131.07m)
        {
            CurveSegment at = curve.A.Single(segment => segment.From <= wage && wage <= segment.Through);
            decimal due =
                at.BaseFrom!.Value
                + ((at.BaseThrough!.Value - at.BaseFrom.Value) * (wage - at.From) / (at.Through - at.From));
            Base(side, curve.Cases[0], wage).Should().Be(due, $"of {wage}");
        }
    }

    [Fact]
    public void Person_outside_one_side_has_a_curve_of_the_other_only()
    {
        ImpactSide liaoning = Sides.Of("210000", 2008, ReferenceWage.Monthly(2000m));

        WageCurve[] curves = [.. WageCurve.Trace(Impact.OfBuiltIn(Sides.Daqing, liaoning)!)];

        curves[0].A.Should().NotBeEmpty();
        curves[0].B.Should().NotBeEmpty();
        curves[^1].A.Should().BeEmpty();
        curves[^1].B.Should().NotBeEmpty();
    }

    private static decimal? Base(ImpactSide side, CurveCase of, decimal wage)
    {
        Outcome<BasesResult> outcome = side.Rules.ComputeBases(
            side.Question.ToRequest(of.Employer, [of.With(wage, "P")])
        );
        return outcome.Should().BeOfType<Outcome<BasesResult>.Computed>().Which.Result.Persons[0].Base;
    }
}
