using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Impacts;
using Contribution.Rules.Rosters.Impacts.Pages;

namespace Contribution.Rules.Rosters;

/// <summary>
/// <c>diff</c>: the change of bases where one rule set takes another's place: a table, JSON and a page with
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
            return Compare(roster: null, watch) is Impact builtIn
                ? Present(builtIn)
                : new JobResult { Findings = [Impact.Nobody(A, B)] };
        }

        RosterReading reading = RosterReader.Read(Persons, Employers ?? RosterReader.NoEmployers);
        return reading.Faults.IsEmpty
            ? new JobResult(Present(Compare(reading.Roster, watch)!)) { Notes = reading.Notes }
            : JobResult.Unread(reading.Faults);
    }

    /// <summary>
    /// Compares the two on a roster, or on the built-in population; null where both cover none of that population.
    /// </summary>
    internal Impact? Compare(Roster? roster, JobWatch? watch = null)
    {
        Impact? impact = roster is null ? Impact.OfBuiltIn(A, B) : Impact.Compare(A, B, roster, watch);
        return impact is null ? null : impact with { Months = Months ?? impact.MonthsReachedBack };
    }

    /// <summary>The result of an impact.</summary>
    internal JobResult Present(Impact impact) =>
        new()
        {
            Findings =
            [
                .. impact.FindingsOfA.Select(said => new Wording($"A：{said.Zh}", $"A: {said.En}")),
                .. impact.FindingsOfB.Select(said => new Wording($"B：{said.Zh}", $"B: {said.En}")),
            ],
            Rejected = impact.Rejected,
            Tables = [Table(ImpactTables.FileName, null, _ => ImpactTables.Changes(impact, Chinese))],
            Pages = [new JobPage("diff.html", text => text.Write(ImpactPage.Write(impact, Chinese)))],
            JsonName = ImpactJson.FileName,
            JsonText = new(() => ImpactJson.Write(impact)),
        };
}
