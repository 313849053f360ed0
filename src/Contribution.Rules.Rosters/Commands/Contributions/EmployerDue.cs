using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Commands.Contributions;

/// <summary>The contributions of one employer of a roster, or of the persons without one.</summary>
internal sealed class EmployerDue
{
    /// <summary>The employer; null is none.</summary>
    public EmployerRow? Employer { get; init; }

    /// <summary>Its persons, in the file's order.</summary>
    public required ImmutableArray<PersonRow> Persons { get; init; }

    /// <summary>The amounts, or why there are none.</summary>
    public required Outcome<ContributionsResult> Outcome { get; init; }

    /// <summary>The amounts; null where there are none.</summary>
    public ContributionsResult? Result => (Outcome as Outcome<ContributionsResult>.Computed)?.Result;
}
