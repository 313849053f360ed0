using Contribution.Rules.Rosters.Commands.Diff;
using Contribution.Rules.Rosters.Commands.Diff.Pages;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Rosters;

/// <summary>
/// <c>diff</c>: the change of bases where one rule set takes another's place: a table, JSON and a page with
/// charts.
/// </summary>
public sealed class ImpactJob : ListJob
{
    /// <summary>The rule set that was.</summary>
    public required ImpactSide A
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The rule set that takes its place.</summary>
    public required ImpactSide B
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The list of persons; null, where there are no employers either, is the built-in population.</summary>
    public RosterFile? Persons { get; init; }

    /// <summary>The list of employers; null is none.</summary>
    public RosterFile? Employers { get; init; }

    /// <summary>For how many months the difference is due; null is only the month's, or a document's that reaches back.</summary>
    public int? Months
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value ?? 1, nameof(value));
            field = value;
        }
    }

    private protected override JobResult Run(JobWatch watch) =>
        Persons is null && Employers is null
            ? Impact.OfBuiltIn(A, B) is Impact builtIn
                ? Present(builtIn)
                : new JobResult { Findings = [Impact.Nobody(A, B)] }
            : On(
                RosterReader.Read(Persons, Employers ?? RosterReader.NoEmployers, watch.Cancellation),
                reading => Present(Impact.Compare(A, B, reading.Roster, watch), reading)
            );

    private JobResult.Reported<Impact> Present(Impact impact, RosterReading? reading = null)
    {
        impact = impact with { Months = Months ?? impact.MonthsReachedBack };
        return new JobResult.Reported<Impact>(impact, reading)
        {
            Findings =
            [
                .. impact.FindingsOfA.Select(said => new Wording($"A：{said.Zh}", $"A: {said.En}")),
                .. impact.FindingsOfB.Select(said => new Wording($"B：{said.Zh}", $"B: {said.En}")),
            ],
            Tables = [Table(ImpactTables.FileName, null, _ => ImpactTables.Changes(impact, Chinese))],
            Pages = [new JobPage("diff.html", text => text.Write(ImpactPage.Write(impact, Chinese)))],
            JsonName = ImpactJson.FileName,
            JsonText = new(() => ImpactJson.Write(impact)),
        };
    }
}
