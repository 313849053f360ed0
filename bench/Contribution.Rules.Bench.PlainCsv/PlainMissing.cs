using Contribution.Rules.Bench.ByHand;

namespace Contribution.Rules.Bench.PlainCsv;

/// <summary>The facts that an undecided case misses; this roster's reference wage is published.</summary>
internal static class PlainMissing
{
    public static string Of(PersonFacts person) =>
        person.PriorYearMonthlyWage is null ? "priorYearMonthlyWage previousYearBase" : "previousYearBase";

    public static string Of(EmployerFacts employer, HandTotals totals)
    {
        bool enterprise = employer.Kind == EmployerKind.Enterprise;
        bool ownTotal = employer.MaterialsComplete && employer.PriorYearMonthlyTotalWages is not null;
        bool restsOnPersons = !enterprise || employer.MaterialsComplete;
        return string.Join(
            ' ',
            new[]
            {
                restsOnPersons && totals.BasesUnknown ? "persons.individualBases" : null,
                restsOnPersons && totals.ExemptUnknown ? "persons.exemptWages" : null,
                enterprise && employer.MaterialsComplete && !ownTotal ? "priorYearMonthlyTotalWages" : null,
                enterprise && !ownTotal ? "previousYearBase" : null,
            }.OfType<string>()
        );
    }
}
