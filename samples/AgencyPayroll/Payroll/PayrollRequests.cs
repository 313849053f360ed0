using Contribution.Rules;

namespace AgencyPayroll.Payroll;

/// <summary>A payroll as requests: one for each employer, one for all who have none.</summary>
internal static class PayrollRequests
{
    private const string City = "219900";

    public static IEnumerable<BasesRequest> Of(PayrollFile payroll) =>
        [.. payroll.Employers.Select(employer => Of(payroll, employer)), OfSelfEmployed(payroll)];

    private static BasesRequest Of(PayrollFile payroll, Employer employer) =>
        Empty(payroll, employer.Code) with
        {
            Employer = new EmployerFacts
            {
                Id = employer.Code,
                Name = employer.Name,
                Kind = EmployerKind.Enterprise,
                LastMonthTotalWages = employer.WagesLastMonth,
            },
            Persons =
            [
                .. employer.Staff.Select(one => new PersonFacts
                {
                    Id = one.Number,
                    Name = one.Name,
                    Category = PersonCategory.Employee,
                    PriorYearMonthlyWage = one.Wage,
                }),
            ],
        };

    private static BasesRequest OfSelfEmployed(PayrollFile payroll) =>
        Empty(payroll, "self-employed") with
        {
            Persons =
            [
                .. payroll.SelfEmployed.Select(one => new PersonFacts
                {
                    Id = one.Number,
                    Name = one.Name,
                    Category = PersonCategory.FlexibleWorker,
                    Hardship = one.Hardship,
                    DeclaredBase = one.AsksFor,
                }),
            ],
        };

    private static BasesRequest Empty(PayrollFile payroll, string id) =>
        new()
        {
            RequestId = id,
            Jurisdiction = City,
            ContributionYear = payroll.Year,
            Insurance = Insurance.Pension,
            ReferenceWages = new ReferenceWages { City = ReferenceWage.Monthly(payroll.CityWage) },
            Persons = [],
        };
}
