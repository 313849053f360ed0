using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Headers;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Reading;

/// <summary>Reads lists of persons and employers. Every row comes out once: read, or rejected with its reason.</summary>
public static class RosterReader
{
    /// <summary>Reads both lists, or one. Whatever stands in them, it does not throw.</summary>
    /// <param name="persons">The list of persons; null is none.</param>
    /// <param name="employers">
    /// The list of employers; null is none. Where there is one, a person whose employer is not on it is rejected.
    /// </param>
    public static RosterReading Read(RosterFile? persons, RosterFile? employers) =>
        Read(PersonSheet(persons), EmployerSheet(employers));

    internal static Sheet? PersonSheet(RosterFile? file) =>
        file is null ? null : Sheet.Of(file, KnownHeaders.Persons, PersonReading.Required);

    internal static Sheet? EmployerSheet(RosterFile? file) =>
        file is null ? null : Sheet.Of(file, KnownHeaders.Employers, EmployerReading.Required);

    internal static RosterReading Read(Sheet? persons, Sheet? employers, RosterCoverage? coverage = null)
    {
        Sheet[] sheets = [.. new[] { employers, persons }.OfType<Sheet>()];
        if (sheets.Any(sheet => sheet.Faults.Length > 0))
        {
            return new RosterReading { Roster = new Roster(), Faults = [.. sheets.SelectMany(sheet => sheet.Faults)] };
        }

        EmployerList employerList = new(employers, coverage);
        PersonList personList = new(persons, employers is null ? null : employerList, coverage);
        return new RosterReading
        {
            Roster = new Roster
            {
                Employers = [.. employerList.Rows],
                Persons = [.. personList.Rows],
                Rejected = [.. employerList.Rejected, .. personList.Rejected],
            },
            Notes = [.. sheets.SelectMany(sheet => sheet.Notes)],
            RowsIn = sheets.Sum(sheet => sheet.Rows.Length),
        };
    }
}
