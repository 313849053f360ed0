using System.Collections.Immutable;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Input.Months;

namespace Contribution.Rules.Rosters.Commands.Audit;

/// <summary>The result of the audit of one person.</summary>
internal sealed class AuditedPerson
{
    /// <summary>The person's number; null where the list of insured persons gives an identity number only.</summary>
    public required string? Id { get; init; }

    /// <summary>The employer; null is none.</summary>
    public required string? EmployerId { get; init; }

    /// <summary>The person as the employer lists it; null where it is on the list of insured persons only.</summary>
    public PersonRow? Listed { get; init; }

    /// <summary>The person as insured; null where it is not, or no list of insured persons was given.</summary>
    public InsuredRow? Insured { get; init; }

    /// <summary>The class and the amounts.</summary>
    public required FiledComparison Comparison { get; init; }

    /// <summary>The audited months; null where only their number is known.</summary>
    public MonthSpans? Months { get; init; }

    /// <summary>The status of the determination; null where there was none.</summary>
    public DeterminationStatus? Status { get; init; }

    /// <summary>The article and rule of the determined base; null where no rule decided.</summary>
    public Citation? Basis { get; init; }

    /// <summary>The facts that are missing, where it cannot be audited yet.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>Further reasons why it cannot be audited.</summary>
    public ImmutableArray<Wording> Reasons { get; init; } = [];

    /// <summary>The person's name, where a list has it.</summary>
    public string? Name => Listed?.Facts.Name ?? Insured?.Name;

    /// <summary>The citizen's identity number, where a list has it.</summary>
    public string? IdNumber => Listed?.Facts.IdNumber ?? Insured?.IdNumber;

    /// <summary>
    /// The monthly wage that the audit found (稽核认定月平均工资): the prior year's average, else last month's basic or
    /// total wage, the approved one, the first month's; null where none is known.
    /// </summary>
    public decimal? Wage => Listed is null ? null : AssessedWage.Find(Listed.Facts);
}
