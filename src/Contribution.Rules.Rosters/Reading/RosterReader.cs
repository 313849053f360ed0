using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Headers;
using Contribution.Rules.Rosters.Rows;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Reading;

/// <summary>Reads lists of persons and employers. Every row comes out once: read, or rejected with its reason.</summary>
public static class RosterReader
{
    /// <summary>Without its employer's kind no person of an employer can be assessed; such rows are rejected, not lost.</summary>
    internal static readonly RosterFile NoEmployers = new("--employers", "id,kind\n"u8.ToArray());

    /// <summary>Reads both lists, or one. Whatever stands in them, it does not throw.</summary>
    /// <param name="persons">The list of persons; null is none.</param>
    /// <param name="employers">
    /// The list of employers; null is none. Where there is one, a person whose employer is not on it is rejected.
    /// </param>
    public static RosterReading Read(RosterFile? persons, RosterFile? employers) =>
        Read(PersonSheet(persons), EmployerSheet(employers));

    /// <summary>
    /// Reads both lists, or one, for one rule set: rows of whom its circular does not speak are rejected too. Where
    /// there is no list of employers, a person with an employer is rejected.
    /// </summary>
    /// <param name="persons">The list of persons; null is none.</param>
    /// <param name="employers">The list of employers; null is none.</param>
    /// <param name="set">The rule set that is to answer.</param>
    public static RosterReading Read(RosterFile? persons, RosterFile? employers, RuleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return Read(PersonSheet(persons), EmployerSheet(employers ?? NoEmployers), new RosterCoverage(set));
    }

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
