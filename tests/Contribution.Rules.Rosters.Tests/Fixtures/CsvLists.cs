using System.Text;

namespace Contribution.Rules.Rosters.Tests.Fixtures;

/// <summary>Small lists.</summary>
internal static class CsvLists
{
    public static RosterFile Persons(string text, ListOrigin? origin = null) =>
        new("persons.csv", Encoding.UTF8.GetBytes(text)) { Origin = origin ?? ListOrigin.Plain };

    public static RosterFile Employers(string text) => new("employers.csv", Encoding.UTF8.GetBytes(text));

    /// <summary>Reads a list of persons whose employers are not listed.</summary>
    public static RosterReading Read(string persons) => RosterReader.Read(Persons(persons), null);

    /// <summary>Reads one value of one person, and gives the reason why it was rejected.</summary>
    public static string Reason(string column, string value)
    {
        RosterReading reading = Read($"id,category,{column}\nP,employee,{value}\n");
        reading.Faults.Should().BeEmpty();
        return reading.Roster.Rejected.Should().ContainSingle().Which.Reason;
    }
}
