using System.Text;
using BaseExplorer.Problems;
using Contribution.Rules;
using Contribution.Rules.Rosters;

namespace BaseExplorer.Rosters;

/// <summary>The sheet of one employer for its staff to check and sign (公示表), ready to print.</summary>
internal static class Notice
{
    private const int MostListed = 10;

    public static IResult Of(RosterInput input, RosterReading reading, CancellationToken cancellation)
    {
        Roster roster = reading.Roster;
        Roster of = new()
        {
            Employers = [.. roster.Employers.Where(row => row.Facts.Id == input.Employer)],
            Persons = [.. roster.Persons.Where(row => row.EmployerId == input.Employer)],
            Rejected = roster.Rejected,
            Unplaced = roster.Unplaced,
        };
        return
            RosterBases.Determine(input.Rules, input.Question, of, cancellation).FirstOrDefault() is EmployerBases bases
            ? Results.Text(NoticeSheet.Page(bases, input.Set, new NoticePeriod(null, null)), "text/html", Encoding.UTF8)
            : Problem.Invalid(null, [Unknown(input.Employer, roster)]);
    }

    private static Fault Unknown(string? employer, Roster roster) =>
        new(FaultCode.UnknownValue, "/employer", employer, Listed(roster))
        {
            Nearest = NearestName.Find(employer ?? "", roster.Employers.Select(row => row.Facts.Id)),
        };

    /// <summary>The first employers of the list, for it may be long.</summary>
    private static string Listed(Roster roster)
    {
        string ids = string.Join(", ", roster.Employers.Take(MostListed).Select(row => row.Facts.Id));
        return roster.Employers.Length > MostListed ? ids + ", …" : ids;
    }
}
