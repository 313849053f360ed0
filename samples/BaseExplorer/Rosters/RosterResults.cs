using System.Collections.Immutable;
using BaseExplorer.Bases;
using BaseExplorer.Problems;
using Contribution.Rules;
using Contribution.Rules.Rosters;

namespace BaseExplorer.Rosters;

/// <summary>The bases of a roster, and what the page shows of them.</summary>
internal static class RosterResults
{
    /// <summary>The number of lines of each list that are shown; the files have all of them.</summary>
    public const int Shown = 200;

    /// <summary>The rows of the lists, or why a list cannot be read at all.</summary>
    public static (RosterReading Reading, IResult? Refused) Read(RosterInput input, CancellationToken cancellation)
    {
        RosterReading reading = RosterReader.Read(
            input.Persons,
            input.Employers,
            input.Rules,
            [input.Question],
            cancellation
        );
        return (reading, reading.Faults.IsEmpty ? null : Unreadable(reading.Faults));
    }

    /// <summary>A list that cannot be read at all is a fault of the request, at the file's name.</summary>
    public static IResult Unreadable(ImmutableArray<FileNote> faults) =>
        Problem.Of(
            ProblemKind.InvalidRequest,
            faults.Select(fault => new
            {
                path = fault.File,
                zh = fault.Text.Zh,
                en = fault.Text.En,
            })
        );

    /// <summary>The answer.</summary>
    public static RosterAnswer Of(RosterInput input, RosterReading reading, CancellationToken cancellation)
    {
        Roster roster = reading.Roster;
        (EmployerBases Bases, BasesResult Result)[] all =
        [
            .. RosterBases
                .Determine(input.Rules, input.Question, roster, cancellation)
                .Select(bases => (bases, ((Outcome<BasesResult>.Computed)bases.Outcome).Result)),
        ];
        ContributionBase[] persons = [.. all.SelectMany(one => one.Result.Persons)];
        return new RosterAnswer(
            input.Set.Id.ToString(),
            reading.RowsIn,
            roster.Employers.Length,
            roster.Persons.Length,
            roster.Rejected.Length,
            [
                .. persons
                    .CountBy(person => person.Status)
                    .OrderBy(count => count.Key)
                    .Select(count => new StatusCount(count.Key, count.Value)),
            ],
            persons.Sum(person => person.Base ?? 0m),
            [.. input.Lists.Notes, .. reading.Notes],
            [.. OfTheQuestion(input)],
            [.. all.Take(Shown).Select(one => Line(one.Bases, one.Result))],
            [
                .. all.SelectMany(one => one.Bases.Persons.Select((row, at) => Line(row, one.Result.Persons[at])))
                    .Take(Shown),
            ],
            [.. roster.Rejected.Take(Shown).Select(Line)]
        );
    }

    /// <summary>Findings on the reference wage and on doubtful figures, which hold for all persons alike.</summary>
    private static IEnumerable<Finding> OfTheQuestion(RosterInput input) =>
        (
            (Outcome<BasesResult>.Computed)input.Rules.ComputeBases(input.Question.ToRequest(null, []))
        ).Result.Findings.Select(ReadableFindings.Named);

    private static EmployerLine Line(EmployerBases bases, BasesResult result) =>
        new(bases.Employer?.Facts.Id, bases.Employer?.Facts.Name, bases.Persons.Length, result.Employer);

    private static PersonLine Line(PersonRow row, ContributionBase answer) =>
        new(row.EmployerId, row.Facts.Name, row.Facts.PriorYearMonthlyWage, answer);

    private static RejectedLine Line(RejectedRow row) =>
        new(row.File, row.Line, row.Column, row.Value, row.ReasonZh, row.Reason);
}
