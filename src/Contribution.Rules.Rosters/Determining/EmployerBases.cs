using System.Collections.Immutable;

namespace Contribution.Rules.Rosters;

/// <summary>The bases of one employer of a roster, or of the persons without one.</summary>
public sealed class EmployerBases
{
    /// <summary>The employer; null is none.</summary>
    public EmployerRow? Employer { get; internal init; }

    /// <summary>Its persons, in the file's order: the persons of the outcome, in the same order.</summary>
    public required ImmutableArray<PersonRow> Persons { get; init; }

    /// <summary>The rows of its persons that could not be read; where there are any, its totals are not known.</summary>
    public ImmutableArray<RejectedRow> Rejected { get; internal init; } = [];

    /// <summary>The number of persons that it may have in addition to <see cref="Persons"/>.</summary>
    internal int Unread { get; init; }

    /// <summary>The bases, or why there are none.</summary>
    public required Outcome<BasesResult> Outcome { get; init; }

    /// <summary>Their bases; null where there are none.</summary>
    internal BasesResult? Result => (Outcome as Outcome<BasesResult>.Computed)?.Result;
}
