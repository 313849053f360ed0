using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Commands.Diff;
using Contribution.Rules.Rosters.Commands.Diff.Pages;

namespace Contribution.Rules.Browser.Tests.Commands.Diff;

/// <summary>Pages to look at.</summary>
internal static class Pages
{
    public const string CitizenNumber = "230602196803120117";

    /// <summary>Liaoning 2006 and 2010 on the built-in population: every chart is there, and rules differ by a figure.</summary>
    public static string Liaoning(bool chinese = false) =>
        ImpactPage.Write(Impact.OfBuiltIn(Side("210000", 2006, null), Side("210000", 2010, null))!, chinese);

    /// <summary>Daqing and Liaoning, two places: rules are added and removed, some persons only one side speaks of.</summary>
    public static string TwoPlaces()
    {
        PersonRow[] persons =
        [
            .. Enumerable
                .Range(1, 30)
                .Select(number => Person($"P-{number:D2}", PersonCategory.Employee, 800m + (300m * number), "E")),
            Person(CitizenNumber, PersonCategory.Employee, 1000m, "E"),
            Person("<script>alert(1)</script>", PersonCategory.Employee, 1100m, "E"),
            Person("R", PersonCategory.RehiredRetiree, 3000m, "E"),
            Person("F", PersonCategory.FlexibleWorker, 3000m, null),
        ];
        Roster roster = new()
        {
            Employers =
            [
                new EmployerRow
                {
                    Line = 2,
                    Facts = new EmployerFacts
                    {
                        Id = "E",
                        Kind = EmployerKind.Enterprise,
                        PriorYearMonthlyTotalWages = 200_000m,
                    },
                },
            ],
            Persons = [.. persons],
        };
        ReferenceWages before = new() { Province = ReferenceWage.Annual(27334m) };
        ReferenceWages after = new() { City = ReferenceWage.Monthly(2600m) };
        return ImpactPage.Write(
            Impact.Compare(Side("230600", 2011, before), Side("210000", 2010, after), roster),
            chinese: false
        );
    }

    private static ImpactSide Side(string place, int year, ReferenceWages? wages) =>
        new()
        {
            Rules = ContributionRules.Default,
            Set = RuleSetCatalogue.Embedded.Find(place, Insurance.Pension, year)!,
            ReferenceWages = wages,
        };

    private static PersonRow Person(string id, PersonCategory category, decimal wage, string? employer) =>
        new()
        {
            Line = 2,
            EmployerId = employer,
            Facts = new PersonFacts
            {
                Id = id,
                Category = category,
                PriorYearMonthlyWage = wage,
            },
        };
}
