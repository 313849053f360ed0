using System.Globalization;

namespace Contribution.Rules.Bench.PlainCsv;

/// <summary>Facts from the values of a line, in the order in which the generator writes them.</summary>
internal static class PlainFacts
{
    public static PersonFacts Person(string[] values) =>
        new()
        {
            Id = values[0],
            Category = values[2] switch
            {
                "employee" => PersonCategory.Employee,
                "rehiredRetiree" => PersonCategory.RehiredRetiree,
                _ => PersonCategory.InsuredElsewhere,
            },
            PriorYearMonthlyWage = Money(values[3]),
            FirstMonthWage = Money(values[4]),
            ExemptionProof = values[5] == "true",
            WageInEmployerTotal = values[6] != "false",
            PreviousYearBase = Money(values[7]),
            DeterminedBase = Money(values[8]),
            Correction = values[9] switch
            {
                "inYear" => Correction.InYear,
                "crossYear" => Correction.CrossYear,
                _ => Correction.None,
            },
            ProvisionalBase = Money(values[10]),
            ProvisionalMonths = Count(values[11]),
        };

    public static EmployerFacts Employer(string[] values) =>
        new()
        {
            Id = values[0],
            Kind = values[1] == "enterprise" ? EmployerKind.Enterprise : EmployerKind.PublicInstitution,
            PriorYearMonthlyTotalWages = Money(values[2]),
            MaterialsComplete = values[3] != "false",
            PreviousYearBase = Money(values[4]),
            DeterminedBase = Money(values[5]),
            Restructuring = values[6] == "merger" ? Restructuring.Merger : Restructuring.None,
            ProvisionalBase = Money(values[7]),
            ProvisionalMonths = Count(values[8]),
        };

    private static decimal? Money(string value) =>
        value.Length == 0 ? null : decimal.Parse(value, CultureInfo.InvariantCulture);

    private static int? Count(string value) =>
        value.Length == 0 ? null : int.Parse(value, CultureInfo.InvariantCulture);
}
