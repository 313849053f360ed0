using System.Globalization;
using Contribution.Rules;

namespace PostgresBatch.Rosters;

/// <summary>
/// Made-up employers of 1 to 199 persons. The same number of persons gives the same roster everywhere. Some of all that
/// happens is in it: wages beyond the bounds, unknown ones, exempt persons, bases determined before, missing materials.
/// </summary>
internal static class MadeUpRoster
{
    private const int MostPersons = 199;

    /// <summary>The employers with their persons, in the order of their ids.</summary>
    public static IEnumerable<Employer> Of(int persons)
    {
        for (int employer = 1, made = 0; made < persons; employer++)
        {
            Random random = new(employer);
            int own = Math.Min(random.Next(1, MostPersons + 1), persons - made);
            yield return Make(random, employer, made, own);
            made += own;
        }
    }

    private static Employer Make(Random random, int number, int before, int own)
    {
        PersonFacts[] persons = [.. Enumerable.Range(before + 1, own).Select(place => Person(random, place))];
        decimal wages = persons.Sum(person => person.PriorYearMonthlyWage ?? 0);
        return new Employer(
            new EmployerFacts
            {
                Id = number.ToString("'E'0000000", CultureInfo.InvariantCulture),
                Kind = In(random, 20) ? EmployerKind.PublicInstitution : EmployerKind.Enterprise,
                PriorYearMonthlyTotalWages = In(random, 1) ? null : wages + Yuan(random, 0, 1_000),
                MaterialsComplete = !In(random, 1),
                PreviousYearBase = In(random, 2) ? null : wages,
                DeterminedBase = In(random, 3) ? wages : null,
                Restructuring = In(random, 2) ? Restructuring.Merger : Restructuring.None,
            },
            [.. persons]
        );
    }

    private static PersonFacts Person(Random random, int place)
    {
        bool unknown = In(random, 1);
        bool exempt = In(random, 2);
        decimal? determined = In(random, 5) ? Yuan(random, 1_400, 6_000) : null;
        return new PersonFacts
        {
            Id = place.ToString("'P'00000000", CultureInfo.InvariantCulture),
            Category =
                !exempt ? PersonCategory.Employee
                : In(random, 50) ? PersonCategory.RehiredRetiree
                : PersonCategory.InsuredElsewhere,
            PriorYearMonthlyWage = unknown ? null : Yuan(random, 600, 10_000),
            FirstMonthWage = unknown && In(random, 25) ? Yuan(random, 600, 10_000) : null,
            ExemptionProof = exempt && In(random, 90),
            WageInEmployerTotal = !exempt || In(random, 90),
            PreviousYearBase = In(random, 2) ? null : Yuan(random, 1_400, 6_000),
            DeterminedBase = determined,
            Correction = determined is null || In(random, 60) ? Correction.None : Correction.InYear,
        };
    }

    private static bool In(Random random, int percent) => random.Next(100) < percent;

    /// <summary>An amount from one to below another, in whole fen.</summary>
    private static decimal Yuan(Random random, int from, int below) =>
        new(random.Next(from * 100, below * 100), 0, 0, isNegative: false, scale: 2);
}
