using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Reading;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>The list of employers, which stays in memory, without the text it was read from.</summary>
internal sealed record ListedEmployers(Sheet Sheet, EmployerList List)
{
    private static readonly RosterFile None = new("--employers", "id,kind\n"u8.ToArray());

    /// <summary>Reads it.</summary>
    public static ListedEmployers Read(RosterSource? source, RosterCoverage coverage)
    {
        Sheet sheet = RosterReader.EmployerSheet(source?.ToFile() ?? None)!;
        return new ListedEmployers(sheet with { Rows = [] }, new EmployerList(sheet, coverage));
    }
}
