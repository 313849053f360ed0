using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Commands.Audit;

/// <summary>
/// The result of an audit: every listed person, and every insured person who is not listed, in exactly one class.
/// </summary>
internal sealed class AuditReport
{
    /// <summary>The audited period.</summary>
    public required MonthSpan Months { get; init; }

    /// <summary>The employers, ranked as their persons are.</summary>
    public required ImmutableArray<AuditedEmployer> Employers { get; init; }

    /// <summary>The rows of the list of insured persons that name a person and an employer once more.</summary>
    public ImmutableArray<RejectedRow> Repeated { get; init; } = [];

    /// <summary>All persons, ranked: the most under-filed first, then the most over-filed, then by number.</summary>
    public IEnumerable<AuditedPerson> Persons => Ranking.Sort(Employers.SelectMany(employer => employer.Persons));

    /// <summary>The sum by which persons are under-filed: yuan of base times months.</summary>
    public decimal UnderFiled => Employers.Sum(employer => employer.UnderFiled);

    /// <summary>The sum by which persons are over-filed: yuan of base times months. It is not set off.</summary>
    public decimal OverFiled => Employers.Sum(employer => employer.OverFiled);

    /// <summary>The number of persons who are in a class.</summary>
    public int Count(AuditClass type) => Employers.Sum(employer => employer.Count(type));
}
