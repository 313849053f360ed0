using System.Globalization;
using Contribution.Rules.Facts;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Printing;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Impacts;

/// <summary>
/// A fixed population for two rule sets: employers and persons of every kind and category of which both speak. Nothing
/// in it is by chance, and which of the two is A makes no difference.
/// </summary>
/// <remarks>
/// Of each kind there are three employers: one whose total of wages lies a tenth above the wages of its persons, one a
/// fifth below, one whose documents are not complete. Each has a third of the persons of <see cref="BuiltInStaff"/> for
/// each category; where persons may be without an employer, there is one more set of them.
/// </remarks>
public static class BuiltInPopulation
{
    private const int EmployersOfAKind = 3;

    /// <summary>The population of which both rule sets speak; empty where there is nobody.</summary>
    public static Roster Of(ImpactSide a, ImpactSide b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        RosterCoverage[] sides = [new(a.Set), new(b.Set)];
        BuiltInStaff staff = new(Math.Max(Wage(a), Wage(b)));
        List<EmployerRow> employers = [];
        List<PersonRow> persons = [];
        foreach (EmployerKind kind in Enum.GetValues<EmployerKind>())
        {
            PersonFacts[] ofKind =
            [
                .. Categories(sides, kind).SelectMany(category => staff.Of(category, ChoiceName.Of(kind))),
            ];
            for (int number = 0; number < EmployersOfAKind && Covers(sides, kind); number++)
            {
                PersonFacts[] own = [.. ofKind.Where((_, index) => index % EmployersOfAKind == number)];
                EmployerFacts employer = Employer(kind, number, own.Sum(person => person.PriorYearMonthlyWage ?? 0m));
                employers.Add(new EmployerRow { Line = employers.Count + 2, Facts = employer });
                persons.AddRange(own.Select(person => Row(person, employer.Id)));
            }
        }

        persons.AddRange(
            Categories(sides, kind: null)
                .SelectMany(category => staff.Of(category, "self"))
                .Select(person => Row(person, employer: null))
        );
        return new Roster
        {
            Employers = [.. employers],
            Persons = [.. persons.Select((person, index) => person with { Line = index + 2 })],
        };
    }

    private static decimal Wage(ImpactSide side) => side.WageUsed?.Value ?? AssumedWage.Yuan;

    private static bool Covers(RosterCoverage[] sides, EmployerKind kind)
    {
        EmployerFacts employer = new() { Id = "", Kind = kind };
        return Array.TrueForAll(sides, side => side.Of(employer) is null);
    }

    private static IEnumerable<PersonCategory> Categories(RosterCoverage[] sides, EmployerKind? kind) =>
        Enum.GetValues<PersonCategory>()
            .Where(category =>
                (kind is not EmployerKind of || Covers(sides, of))
                && Array.TrueForAll(sides, side => side.Covers(category, kind))
            );

    private static PersonRow Row(PersonFacts person, string? employer) =>
        new()
        {
            Line = 0,
            EmployerId = employer,
            Facts = person,
        };

    private static EmployerFacts Employer(EmployerKind kind, int number, decimal wages)
    {
        decimal total = decimal.Round(wages * (number == 1 ? 0.8m : 1.1m), 2, MidpointRounding.AwayFromZero);
        return new EmployerFacts
        {
            Id = $"{ChoiceName.Of(kind)}-{(number + 1).ToString(CultureInfo.InvariantCulture)}",
            Kind = kind,
            PriorYearMonthlyTotalWages = total,
            LastMonthTotalWages = total,
            ApprovedMonthlyTotalWages = total,
            PensionBase = total,
            PreviousYearBase = total,
            MaterialsComplete = number < 2,
        };
    }
}
