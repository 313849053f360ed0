namespace Contribution.Rules.NRules.Tests;

/// <summary>Daqing's pension of 2011 with a floor of 1366.70 and a ceiling of 6833.50, asked for a few wages.</summary>
internal static class Asked
{
    public static BasesRequest Daqing(params decimal[] wages) =>
        new()
        {
            Jurisdiction = "230600",
            ContributionYear = 2011,
            Insurance = Insurance.Pension,
            ReferenceWages = new ReferenceWages { Province = ReferenceWage.Annual(27334) },
            Employer = new EmployerFacts
            {
                Id = "E",
                Kind = EmployerKind.Enterprise,
                PriorYearMonthlyTotalWages = 1000m,
            },
            Persons = [.. wages.Select(Person)],
        };

    public static PersonFacts Person(decimal wage, int index) =>
        new()
        {
            Id = $"P{index}",
            Category = PersonCategory.Employee,
            PriorYearMonthlyWage = wage,
        };

    public static IEnumerable<Finding> FindingsOf(this IContributionRules rules, BasesRequest request) =>
        rules.Result(request).Findings;

    public static BasesResult Result(this IContributionRules rules, BasesRequest request) =>
        rules.ComputeBases(request).Should().BeOfType<Outcome<BasesResult>.Computed>().Subject.Result;
}
