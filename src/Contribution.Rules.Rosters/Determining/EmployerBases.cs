using System.Collections.Immutable;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Determining;

/// <summary>The bases of one employer of a roster, or of the persons without one.</summary>
public sealed record EmployerBases
{
    /// <summary>The employer; null is none.</summary>
    public EmployerRow? Employer { get; init; }

    /// <summary>Its persons, in the file's order: the persons of the outcome, in the same order.</summary>
    public required ImmutableArray<PersonRow> Persons { get; init; }

    /// <summary>The rows of its persons that could not be read; where there are any, its totals are not known.</summary>
    public ImmutableArray<RejectedRow> Rejected { get; init; } = [];

    /// <summary>The bases, or why there are none.</summary>
    public required Outcome<BasesResult> Outcome { get; init; }
}
