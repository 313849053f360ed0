namespace Contribution.Rules.Rosters.Tests.Fixtures;

/// <summary>Small rosters of Daqing 2011: 27334 yuan a year, a floor of 1366.70 and a ceiling of 6833.50 a month.</summary>
internal static class Daqing
{
    public static readonly RosterQuestion Question = Asked(ReferenceWage.Annual(27334m));

    /// <summary>The question with another reference wage of the province; null is one not published.</summary>
    public static RosterQuestion Asked(ReferenceWage? province) =>
        new()
        {
            Jurisdiction = "230600",
            ContributionYear = 2011,
            Insurance = Insurance.Pension,
            ReferenceWages = new ReferenceWages { Province = province },
        };

    public static EmployerRow Employer(
        string id,
        EmployerKind kind = EmployerKind.Enterprise,
        Func<EmployerFacts, EmployerFacts>? with = null
    ) => new() { Line = 2, Facts = (with ?? (facts => facts))(new EmployerFacts { Id = id, Kind = kind }) };

    public static PersonRow Person(
        string id,
        decimal? wage,
        decimal? filed = null,
        string? employer = "E",
        Func<PersonFacts, PersonFacts>? with = null
    ) =>
        new()
        {
            Line = 2,
            EmployerId = employer,
            Facts = (with ?? (facts => facts))(
                new PersonFacts
                {
                    Id = id,
                    Category = PersonCategory.Employee,
                    PriorYearMonthlyWage = wage,
                    FiledBase = filed,
                }
            ),
        };

    public static PersonRow Other(this PersonRow row, string column, string value) =>
        new(row) { Other = row.Other.SetItem(column, value) };

    public static Roster Roster(params PersonRow[] persons) =>
        new()
        {
            Employers =
            [
                .. persons.Select(person => person.EmployerId).OfType<string>().Distinct().Select(id => Employer(id)),
            ],
            Persons = [.. persons],
        };

    /// <summary>The roster with other employers, and with rows that could not be read.</summary>
    public static Roster With(this Roster roster, EmployerRow[]? employers = null, params RejectedRow[] rejected) =>
        new()
        {
            Employers = [.. employers ?? [.. roster.Employers]],
            Persons = roster.Persons,
            Rejected = [.. rejected],
        };
}
