using System.Collections.Immutable;
using Contribution.Rules.Rosters.Determining;

namespace Contribution.Rules.Rosters.Commands.Audit;

/// <summary>The result of the audit of one employer, or of the persons without one.</summary>
internal sealed record AuditedEmployer
{
    /// <summary>The employer's number; null is none.</summary>
    public required string? Id { get; init; }

    /// <summary>The employer as listed; null where it is on the list of insured persons only.</summary>
    public EmployerRow? Row { get; init; }

    /// <summary>Its persons, ranked: the most under-filed first, then the most over-filed, then by number.</summary>
    public required ImmutableArray<AuditedPerson> Persons { get; init; }

    /// <summary>The employer's own base; null where the employer filed none.</summary>
    public FiledComparison? Own { get; init; }

    /// <summary>The status of its own base; null where none was determined.</summary>
    public DeterminationStatus? Status { get; init; }

    /// <summary>The article and rule of its own base.</summary>
    public Citation? Basis { get; init; }

    /// <summary>The facts that are missing for its own base.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>Why nothing could be determined for it; empty where it could.</summary>
    public ImmutableArray<Wording> Reasons { get; init; } = [];

    /// <summary>The findings on the question itself.</summary>
    public ImmutableArray<Wording> Findings { get; init; } = [];

    /// <summary>The findings on the trust of figures and documents.</summary>
    public ImmutableArray<Wording> Trust { get; init; } = [];

    /// <summary>Whether no rule set covers the question; the reasons say which are near.</summary>
    public bool IsNotCovered { get; init; }

    /// <summary>The sum by which its persons are under-filed: yuan of base times months.</summary>
    public decimal UnderFiled => Persons.Sum(person => person.Comparison.UnderFiled);

    /// <summary>The sum by which its persons are over-filed: yuan of base times months. It is not set off.</summary>
    public decimal OverFiled => Persons.Sum(person => person.Comparison.OverFiled);

    /// <summary>The number of its persons who are in a class.</summary>
    public int Count(AuditClass type) => Persons.Count(person => person.Comparison.Class == type);

    /// <summary>Whether there are findings for the employer.</summary>
    public bool HasFindings =>
        Persons.Any(person => person.Comparison.Class.IsFinding()) || Own?.Class.IsFinding() == true;
}
