using Contribution.Rules.Facts;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Impacts;

/// <summary>
/// The reference wage for the built-in population where none is given: the one that was published for the year, else
/// the other side's, else 4000.00 yuan a month. What is not given or published is said to be assumed.
/// </summary>
internal static class AssumedWage
{
    /// <summary>The wage that nobody gave or published, in yuan a month.</summary>
    public const decimal Yuan = 4000m;

    /// <summary>Both sides with a reference wage, if they read one.</summary>
    public static (ImpactSide A, ImpactSide B) Complete(ImpactSide a, ImpactSide b)
    {
        (a, b) = (WithTable(a), WithTable(b));
        return (Completed(a, b), Completed(b, a));
    }

    private static ImpactSide WithTable(ImpactSide side) =>
        side.Set.ReferenceWage is not ReferenceWageRead read || side.ReferenceWages?.Of(read.Scope) is not null
            ? side
            : side with
            {
                UseReferenceTable = true,
            };

    private static ImpactSide Completed(ImpactSide side, ImpactSide other) =>
        side.Set.ReferenceWage is not ReferenceWageRead read || side.Reading.Wage is not null
            ? side
            : side with
            {
                ReferenceWages = In(read.Scope, other.Reading.Wage ?? ReferenceWage.Monthly(Yuan)),
                IsWageAssumed = true,
            };

    private static ReferenceWages In(WageScope scope, ReferenceWage wage) =>
        scope switch
        {
            WageScope.Province => new ReferenceWages { Province = wage },
            WageScope.City => new ReferenceWages { City = wage },
            _ => new ReferenceWages { PoolingArea = wage },
        };
}
