namespace Contribution.Rules.Rosters.Summaries;

/// <summary>How many persons and employers of one kind of employer are in one status, and their bases together.</summary>
/// <param name="Kind">The kind of employer; null is none.</param>
/// <param name="Status">What the determination came to; null is that nothing could be computed.</param>
internal sealed record SummaryLine(EmployerKind? Kind, DeterminationStatus? Status)
{
    /// <summary>How many persons.</summary>
    public int Persons { get; init; }

    /// <summary>The sum of their bases, yuan a month; persons without a base add nothing.</summary>
    public decimal IndividualBases { get; init; }

    /// <summary>How many employers whose own base is in that status.</summary>
    public int Employers { get; init; }

    /// <summary>The sum of the employers' own bases, yuan a month.</summary>
    public decimal EmployerBases { get; init; }
}
