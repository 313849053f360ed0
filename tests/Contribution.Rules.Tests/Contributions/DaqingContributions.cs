namespace Contribution.Rules.Tests.Contributions;

/// <summary>Requests for the contributions of an organ in Daqing, 2011.</summary>
internal static class DaqingContributions
{
    public static ContributionsRequest Of(
        IEnumerable<decimal?> wages,
        decimal rate = 0.20m,
        string from = "2011-01",
        string through = "2011-12"
    ) =>
        new()
        {
            Bases = new BasesRequest
            {
                RequestId = "asked",
                Jurisdiction = "230600",
                ContributionYear = 2011,
                Insurance = Insurance.Pension,
                ReferenceWages = new ReferenceWages { Province = ReferenceWage.Annual(27334) },
                Employer = new EmployerFacts { Id = "E-1", Kind = EmployerKind.GovernmentOrgan },
                Persons =
                [
                    .. wages.Select(
                        (wage, place) =>
                            new PersonFacts
                            {
                                Id = $"P-{place}",
                                Category = PersonCategory.Employee,
                                PriorYearMonthlyWage = wage,
                            }
                    ),
                ],
            },
            Months = new MonthSpan(YearMonth.Parse(from), YearMonth.Parse(through)),
            Rates = [Rate(rate)],
        };

    public static ContributionRate Rate(
        decimal rate,
        string from = "2011-01",
        string? through = null,
        string place = "230600",
        Payer payer = Payer.Employer
    ) =>
        new()
        {
            Place = place,
            Insurance = Insurance.Pension,
            Payer = payer,
            Rate = rate,
            From = YearMonth.Parse(from),
            Through = through is null ? null : YearMonth.Parse(through),
        };

    public static ContributionsResult Computed(ContributionsRequest request) =>
        ContributionRules
            .Default.ComputeContributions(request)
            .Should()
            .BeOfType<Outcome<ContributionsResult>.Computed>()
            .Subject.Result;
}
