namespace Contribution.Rules.Rosters.Commands.Audit;

/// <summary>The order of findings: the most under-filed first, then the most over-filed, then by number.</summary>
internal static class Ranking
{
    public static IEnumerable<AuditedPerson> Sort(IEnumerable<AuditedPerson> persons) =>
        persons
            .OrderByDescending(person => person.Comparison.UnderFiled)
            .ThenByDescending(person => person.Comparison.OverFiled)
            .ThenBy(person => person.Id ?? person.IdNumber, StringComparer.Ordinal)
            .ThenBy(person => person.EmployerId, StringComparer.Ordinal);

    public static IEnumerable<AuditedEmployer> Sort(IEnumerable<AuditedEmployer> employers) =>
        employers
            .OrderByDescending(employer => employer.UnderFiled)
            .ThenByDescending(employer => employer.OverFiled)
            .ThenBy(employer => employer.Id, StringComparer.Ordinal);
}
