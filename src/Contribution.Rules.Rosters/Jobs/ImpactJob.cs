using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Impacts;
using Contribution.Rules.Rosters.Impacts.Pages;

namespace Contribution.Rules.Rosters;

/// <summary>
/// <c>diff</c>: who changes, and by how much, where one rule set takes another's place: a table, JSON and a page with
/// charts.
/// </summary>
public sealed class ImpactJob : ListJob
{
    /// <summary>The rule set that was.</summary>
    public required ImpactSide A { get; init; }

    /// <summary>The rule set that takes its place.</summary>
    public required ImpactSide B { get; init; }

    /// <summary>The list of persons; null, where there are no employers either, is the built-in population.</summary>
    public RosterFile? Persons { get; init; }

    /// <summary>The list of employers; null is none.</summary>
    public RosterFile? Employers { get; init; }

    /// <summary>For how many months the difference is due; null is only the month's, or a document's that reaches back.</summary>
    public int? Months { get; init; }

    private protected override JobResult Run(JobWatch watch)
    {
        if (Persons is null && Employers is null)
        {
            return Impact.OfBuiltIn(A, B) is Impact builtIn
                ? Of(builtIn)
                : new JobResult { Findings = [Impact.Nobody(A, B)] };
        }

        RosterReading reading = RosterReader.Read(Persons, Employers ?? RosterReader.NoEmployers);
        return reading.Faults.IsEmpty
            ? Of(Impact.Of(A, B, reading.Roster, watch)) with
            {
                Notes = reading.Notes,
            }
            : JobResult.Unread(reading.Faults);
    }

    private JobResult Of(Impact impact)
    {
        impact = impact with { Months = Months ?? impact.MonthsReachedBack };
        return new JobResult
        {
            Findings = [.. impact.FindingsOfA, .. impact.FindingsOfB],
            Rejected = impact.Rejected,
            Tables = [new JobTable(ImpactTables.FileName, ImpactTables.Changes(impact, Chinese))],
            Pages = [new JobPage("diff.html", ImpactPage.Of(impact, Chinese))],
            Json = ImpactJson.Write(impact),
        };
    }
}
