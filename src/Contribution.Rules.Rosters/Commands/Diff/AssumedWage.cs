using Contribution.Rules.RuleSets.Figures;

namespace Contribution.Rules.Rosters.Commands.Diff;

/// <summary>
/// The reference wage for the built-in population where none is given: the one that was published for the year, else
/// the other side's, else a third of the announced ceiling, else 4000.00 yuan a month. A wage that is not given or published is
/// said to be assumed.
/// </summary>
internal static class AssumedWage
{
    /// <summary>The assumed wage, in yuan a month, where none was given or published.</summary>
    public const decimal Yuan = 4000m;

    private const decimal CeilingRatio = 3m;

    /// <summary>Both sides with a reference wage, if they read one.</summary>
    public static (ImpactSide A, ImpactSide B) Complete(ImpactSide a, ImpactSide b)
    {
        (a, b) = (WithTable(a), WithTable(b));
        return (Completed(a, b), Completed(b, a));
    }

    private static ImpactSide WithTable(ImpactSide side) =>
        side.Set.ReferenceWage is not RequiredReferenceWage read || side.ReferenceWages?.Find(read.Scope) is not null
            ? side
            : side with
            {
                UseReferenceTable = true,
            };

    private static ImpactSide Completed(ImpactSide side, ImpactSide other) =>
        side.Set.ReferenceWage is not RequiredReferenceWage read || side.Reading.Wage is not null
            ? side
            : side with
            {
                ReferenceWages = In(
                    read.Scope,
                    other.Reading.Wage ?? ReferenceWage.Monthly(OfCeiling(side.Set) ?? Yuan)
                ),
                IsWageAssumed = true,
            };

    /// <summary>
    /// Computes the wage from an announced ceiling: any other would break the order of the bounds, and no base would be
    /// computed.
    /// </summary>
    private static decimal? OfCeiling(RuleSet set) =>
        set.FindAmount("ceiling")?.Announced is decimal ceiling
            ? decimal.Round(ceiling / CeilingRatio, 2, MidpointRounding.ToZero)
            : null;

    private static ReferenceWages In(WageScope scope, ReferenceWage wage) =>
        scope switch
        {
            WageScope.Province => new ReferenceWages { Province = wage },
            WageScope.City => new ReferenceWages { City = wage },
            _ => new ReferenceWages { PoolingArea = wage },
        };
}
