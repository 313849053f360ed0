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

    private protected override JobResult Run(JobWatch watch) => Compare(watch).Result;

    /// <summary>
    /// Compares the two on the lists, or else on the built-in population; there is no impact where a list cannot be read, or
    /// both cover none of that population.
    /// </summary>
    internal (RosterReading? Reading, Impact? Impact, JobResult Result) Compare(JobWatch? watch = null)
    {
        if (Persons is null && Employers is null)
        {
            Impact? builtIn = Over(Impact.OfBuiltIn(A, B));
            return (
                null,
                builtIn,
                builtIn is null ? new JobResult { Findings = [Impact.Nobody(A, B)] } : Present(builtIn)
            );
        }

        RosterReading reading = RosterReader.Read(
            Persons,
            Employers ?? RosterReader.NoEmployers,
            watch?.Cancellation ?? default
        );
        if (!reading.Faults.IsEmpty)
        {
            return (reading, null, JobResult.Unread(reading.Faults));
        }

        Impact impact = Over(Impact.Compare(A, B, reading.Roster, watch))!;
        return (reading, impact, new JobResult(Present(impact)) { Notes = reading.Notes });
    }

    private Impact? Over(Impact? impact) =>
        impact is null ? null : impact with { Months = Months ?? impact.MonthsReachedBack };

    private JobResult Present(Impact impact) =>
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
