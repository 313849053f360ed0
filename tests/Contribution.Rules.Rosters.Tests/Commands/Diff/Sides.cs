namespace Contribution.Rules.Rosters.Tests.Commands.Diff;

/// <summary>Embedded rule sets to hold against one another.</summary>
internal static class Sides
{
    public static readonly ImpactSide Daqing = Of("230600", 2011, ReferenceWage.Annual(27334m));

    /// <summary>The pension rule set of a place and year; the wage is the province's and the city's.</summary>
    public static ImpactSide Of(string place, int year, ReferenceWage? wage) =>
        new()
        {
            Rules = ContributionRules.Default,
            Set = RuleSetCatalogue.Embedded.Find(place, Insurance.Pension, year)!,
            ReferenceWages = new ReferenceWages { Province = wage, City = wage },
        };

    public static ImpactSide Of(RuleSetId id) =>
        new() { Rules = ContributionRules.Default, Set = RuleSetCatalogue.Embedded.Get(id)! };
}
