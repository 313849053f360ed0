using System.Globalization;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Commands.Diff;

/// <summary>
/// A fixed population for two rule sets: employers and persons of every kind and category of which both speak. Nothing
/// in it is by chance, and which of the two is A makes no difference.
/// </summary>
/// <remarks>
/// Of each kind there are three employers: one whose total of wages lies a tenth above the wages of its persons, one a
/// fifth below, one whose documents are not complete. Each lists a third of the persons of each category, with wages
/// from a quarter of the reference wage to four times as much; the last one also those whose wage is not known, cannot
/// be determined, is that of a first month, or whose base stands already. Where persons may be without an employer,
/// there is one more set of them.
/// </remarks>
internal static class BuiltInPopulation
{
    private const int EmployersOfAKind = 3;

    /// <summary>Creates the population that both rule sets cover; empty where there is none.</summary>
    public static Roster Create(ImpactSide a, ImpactSide b)
    {
        CoverageTable covered = a.Set.Coverage.Intersect(b.Set.Coverage);
        BuiltInStaff staff = new(Math.Max(Wage(a), Wage(b)));
        List<EmployerRow> employers = [];
        List<PersonRow> persons = [];
        foreach (EmployerKind kind in Enum.GetValues<EmployerKind>())
        {
            ILookup<int, PersonFacts> ofKind = Categories(covered, kind)
                .SelectMany(category => staff.Create(category, ChoiceNames.Of(kind)).Select(EmployerOf))
                .ToLookup(person => person.Number, person => person.Facts);
            for (int number = 0; number < EmployersOfAKind && covered.HasKind(kind); number++)
            {
                decimal wages = ofKind[number].Sum(person => person.PriorYearMonthlyWage ?? 0m);
                EmployerFacts employer = Employer(kind, number, wages);
                employers.Add(new EmployerRow { Line = employers.Count + 2, Facts = employer });
                persons.AddRange(ofKind[number].Select(person => Row(person, employer.Id)));
            }
        }

        persons.AddRange(
            Categories(covered, kind: null)
                .SelectMany(category => staff.Create(category, "self"))
                .Select(person => Row(person, employer: null))
        );
        return new Roster
        {
            Employers = [.. employers],
            Persons = [.. persons.Select((person, index) => new PersonRow(person) { Line = index + 2 })],
        };
    }

    private static decimal Wage(ImpactSide side) => side.WageUsed?.Value ?? AssumedWage.Yuan;

    private static IEnumerable<PersonCategory> Categories(CoverageTable covered, EmployerKind? kind) =>
        Enum.GetValues<PersonCategory>().Where(category => covered.Covers(kind, category));

    /// <summary>
    /// Each employer has a third of the usual persons; the unusual ones, whose bases may be open, are the last one's.
    /// </summary>
    private static (int Number, PersonFacts Facts) EmployerOf(PersonFacts person, int index) =>
        (index < BuiltInStaff.Usuals ? index % EmployersOfAKind : EmployersOfAKind - 1, person);

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
            Id = $"{ChoiceNames.Of(kind)}-{(number + 1).ToString(CultureInfo.InvariantCulture)}",
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
