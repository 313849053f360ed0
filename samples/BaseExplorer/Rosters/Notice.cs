using System.Text;
using BaseExplorer.Problems;
using Contribution.Rules;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Notices;
using Contribution.Rules.Rosters.Printing;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.Rosters.Rows;

namespace BaseExplorer.Rosters;

/// <summary>The sheet of one employer for its staff to check and sign (公示表), ready to print.</summary>
internal static class Notice
{
    private const int MostListed = 10;

    public static IResult Of(RosterInput input, RosterReading reading)
    {
        Roster roster = reading.Roster;
        Roster of = roster with
        {
            Employers = [.. roster.Employers.Where(row => row.Facts.Id == input.Employer)],
            Persons = [.. roster.Persons.Where(row => row.EmployerId == input.Employer)],
        };
        return RosterBases.Determine(input.Rules, input.Question, of).FirstOrDefault() is EmployerBases bases
            ? Page(NoticeSheet.Of(bases, Result(bases), input.Set, new NoticePeriod(null, null)))
            : Problem.Invalid(null, [Unknown(input.Employer, roster)]);
    }

    private static BasesResult Result(EmployerBases bases) => ((Outcome<BasesResult>.Computed)bases.Outcome).Result;

    private static IResult Page(PrintedSheet sheet)
    {
        using StringWriter page = new();
        SheetHtml.Write(sheet, page);
        return Results.Text(page.ToString(), "text/html", Encoding.UTF8);
    }

    private static Fault Unknown(string? employer, Roster roster) =>
        new(FaultCode.UnknownValue, "/employer", employer, Listed(roster))
        {
            Nearest = NearestName.Of(employer ?? "", roster.Employers.Select(row => row.Facts.Id)),
        };

    /// <summary>The first employers of the list, for it may be long.</summary>
    private static string Listed(Roster roster)
    {
        string ids = string.Join(", ", roster.Employers.Take(MostListed).Select(row => row.Facts.Id));
        return roster.Employers.Length > MostListed ? ids + ", …" : ids;
    }
}
