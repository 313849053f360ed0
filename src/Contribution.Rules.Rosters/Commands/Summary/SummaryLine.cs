namespace Contribution.Rules.Rosters.Commands.Summary;

/// <summary>The number of persons and employers of one kind of employer and one status, and the sum of their bases.</summary>
/// <param name="Kind">The kind of employer; null is none.</param>
/// <param name="Status">The status of the determination; null where nothing could be computed.</param>
internal sealed record SummaryLine(EmployerKind? Kind, DeterminationStatus? Status)
{
    /// <summary>The number of persons.</summary>
    public int Persons { get; init; }

    /// <summary>The sum of their bases, yuan a month; persons without a base add nothing.</summary>
    public decimal IndividualBases { get; init; }

    /// <summary>The number of employers whose own base has that status.</summary>
    public int Employers { get; init; }

    /// <summary>The sum of the employers' own bases, yuan a month.</summary>
    public decimal EmployerBases { get; init; }
}
