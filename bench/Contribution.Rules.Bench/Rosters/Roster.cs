namespace Contribution.Rules.Bench.Rosters;

/// <summary>
/// A made-up roster of Daqing for the pension insurance of 2011. The same seed and sizes give the same persons and
/// employers everywhere; each is made for itself, in any order.
/// </summary>
/// <param name="Persons">The number of persons.</param>
/// <param name="PersonsPerEmployer">The number of persons of one employer; the last may have fewer.</param>
/// <param name="Seed">Where the random numbers start from.</param>
internal sealed record Roster(int Persons, int PersonsPerEmployer = 100, ulong Seed = Roster.DefaultSeed)
{
    /// <summary>The seed of every published figure.</summary>
    public const ulong DefaultSeed = 2011;

    public const string Jurisdiction = "230600";
    public const int Year = 2011;
    public const Insurance Insurance = Insurance.Pension;

    /// <summary>The wage that the province announced: 27334 yuan a year.</summary>
    public static readonly ReferenceWage ReferenceWage = ReferenceWage.Annual(27334);

    /// <summary>The number of employers.</summary>
    public int Employers => (Persons + PersonsPerEmployer - 1) / PersonsPerEmployer;

    /// <summary>The places of an employer's persons.</summary>
    public (int From, int To) PersonsOf(int employer) =>
        (employer * PersonsPerEmployer, Math.Min(Persons, (employer + 1) * PersonsPerEmployer));

    /// <summary>One person.</summary>
    public RosterPerson Person(int place) =>
        RosterPerson.Make(place, place / PersonsPerEmployer, SplitMix64.Of(Seed, (ulong)place));

    /// <summary>One employer; its persons' wages make its total.</summary>
    public RosterEmployer Employer(int place)
    {
        (int from, int to) = PersonsOf(place);
        long wages = 0;
        for (int person = from; person < to; person++)
        {
            wages += Person(person).Wage ?? 0;
        }

        return RosterEmployer.Make(place, wages, SplitMix64.Of(~Seed, (ulong)place));
    }
}
