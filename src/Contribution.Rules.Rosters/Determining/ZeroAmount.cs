using Contribution.Rules.Facts;

namespace Contribution.Rules.Rosters.Determining;

/// <summary>A person of whom one amount is zero.</summary>
internal static class ZeroAmount
{
    /// <summary>The person with zero for an amount.</summary>
    /// <param name="person">The person.</param>
    /// <param name="fact">The amount's JSON name.</param>
    public static PersonFacts Set(PersonFacts person, string fact) =>
        fact switch
        {
            "priorYearMonthlyWage" => person with { PriorYearMonthlyWage = 0m },
            "firstMonthWage" => person with { FirstMonthWage = 0m },
            "lastMonthBasicWage" => person with { LastMonthBasicWage = 0m },
            "lastMonthTotalWage" => person with { LastMonthTotalWage = 0m },
            "approvedMonthlyWage" => person with { ApprovedMonthlyWage = 0m },
            "declaredBase" => person with { DeclaredBase = 0m },
            "filedBase" => person with { FiledBase = 0m },
            "previousYearBase" => person with { PreviousYearBase = 0m },
            "determinedBase" => person with { DeterminedBase = 0m },
            "provisionalBase" => person with { ProvisionalBase = 0m },
            "pensionBase" => person with { PensionBase = 0m },
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "no amount of a person"),
        };
}
