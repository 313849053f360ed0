using System.Collections.Immutable;

namespace Contribution.Rules.Rosters;

/// <summary>Employers and their insured persons as an agency lists them, and the rows that could not be read.</summary>
public sealed class Roster
{
    /// <summary>The employers, in the file's order.</summary>
    public ImmutableArray<EmployerRow> Employers
    {
        get => field.IsDefault ? [] : field;
        init;
    }

    /// <summary>The persons, in the file's order.</summary>
    public ImmutableArray<PersonRow> Persons
    {
        get => field.IsDefault ? [] : field;
        init;
    }

    /// <summary>The rows that could not be read; with <see cref="Employers"/> and <see cref="Persons"/> all there were.</summary>
    public ImmutableArray<RejectedRow> Rejected
    {
        get => field.IsDefault ? [] : field;
        init;
    }

    /// <summary>
    /// The number of rows, read or rejected, that may be persons of any of the employers: where there are some, no employer's total is
    /// known.
    /// </summary>
    public int Unplaced { get; init; }

    /// <summary>Whether every row was read, and every employee has an employer.</summary>
    public bool IsWhole => Rejected.IsEmpty && Unplaced == 0;
}
