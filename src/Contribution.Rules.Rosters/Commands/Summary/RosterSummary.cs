using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Commands.Summary;

/// <summary>Headcounts and base totals of a roster by kind of employer and status: a person counts once under each employer.</summary>
internal sealed class RosterSummary
{
    /// <summary>The figures that a target may name.</summary>
    public static ImmutableArray<string> Measures { get; } =
    ["persons", "insuredPersons", "individualBases", "employers", "employerBases"];

    /// <summary>The lines that are not empty, by kind (persons without an employer last), then by status.</summary>
    public required ImmutableArray<SummaryLine> Lines { get; init; }

    /// <summary>The number of persons who were listed.</summary>
    public int Persons => Lines.Sum(line => line.Persons);

    /// <summary>The number of persons who have a base, provisional ones among them.</summary>
    public int InsuredPersons => Lines.Where(HasBase).Sum(line => line.Persons);

    /// <summary>The sum of the persons' bases, yuan a month.</summary>
    public decimal IndividualBases => Lines.Sum(line => line.IndividualBases);

    /// <summary>The number of employers that were listed.</summary>
    public int Employers => Lines.Sum(line => line.Employers);

    /// <summary>The sum of the employers' own bases, yuan a month.</summary>
    public decimal EmployerBases => Lines.Sum(line => line.EmployerBases);

    /// <summary>Sums up.</summary>
    /// <param name="roster">The bases of a roster, employer by employer.</param>
    public static RosterSummary Compute(IEnumerable<EmployerBases> roster)
    {
        return new RosterSummary
        {
            Lines =
            [
                .. roster
                    .SelectMany(LinesOf)
                    .GroupBy(line => (line.Kind, line.Status))
                    .OrderBy(lines => lines.Key.Kind ?? (EmployerKind)int.MaxValue)
                    .ThenBy(lines => lines.Key.Status ?? (DeterminationStatus)int.MaxValue)
                    .Select(lines => new SummaryLine(lines.Key.Kind, lines.Key.Status)
                    {
                        Persons = lines.Sum(line => line.Persons),
                        IndividualBases = lines.Sum(line => line.IndividualBases),
                        Employers = lines.Sum(line => line.Employers),
                        EmployerBases = lines.Sum(line => line.EmployerBases),
                    }),
            ],
        };
    }

    /// <summary>The figure that a measure of a target names: <c>insuredPersons</c>, …; null is no such measure.</summary>
    public decimal? Measure(string name) =>
        name switch
        {
            "persons" => Persons,
            "insuredPersons" => InsuredPersons,
            "individualBases" => IndividualBases,
            "employers" => Employers,
            "employerBases" => EmployerBases,
            _ => null,
        };

    /// <summary>Whether the figure of a measure would be larger if the bases were known that are not.</summary>
    public bool IsLeast(string name) =>
        name switch
        {
            "insuredPersons" or "individualBases" => Lines.Any(line => IsOpen(line) && line.Persons > 0),
            "employerBases" => Lines.Any(line => IsOpen(line) && line.Employers > 0),
            _ => false,
        };

    private static bool IsOpen(SummaryLine line) => line.Status is null or DeterminationStatus.Undetermined;

    private static bool HasBase(SummaryLine line) =>
        line.Status
            is DeterminationStatus.Determined
                or DeterminationStatus.Provisional
                or DeterminationStatus.Unchanged;

    private static IEnumerable<SummaryLine> LinesOf(EmployerBases bases)
    {
        EmployerKind? kind = bases.Employer?.Facts.Kind;
        BasesResult? result = bases.Result;
        if (bases.Employer is not null)
        {
            yield return new SummaryLine(kind, result?.Employer?.Status)
            {
                Employers = 1,
                EmployerBases = result?.Employer?.Base ?? 0m,
            };
        }

        for (int i = 0; i < bases.Persons.Length; i++)
        {
            yield return new SummaryLine(kind, result?.Persons[i].Status)
            {
                Persons = 1,
                IndividualBases = result?.Persons[i].Base ?? 0m,
            };
        }
    }
}
