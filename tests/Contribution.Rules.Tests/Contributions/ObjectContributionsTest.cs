namespace Contribution.Rules.Tests.Contributions;

/// <summary>Requests that are made in code, which can lack what JSON never lacks.</summary>
public sealed class ObjectContributionsTest
{
    private static readonly MonthSpan Months = DaqingContributions.Of([3000m]).Months;

    [Fact]
    public void ComputeContributions_refuses_a_null_person_as_ComputeBases_does()
    {
        ContributionsRequest request = new()
        {
            Bases = DaqingContributions.Of([3000m]).Bases with { Persons = [null!] },
            Months = Months,
            InsuredMonths = [new InsuredMonths("P-0", Months.From, Months.Through)],
        };

        FaultsOf(request)
            .Should()
            .Equal((FaultCode.Missing, "/persons/0"), (FaultCode.UnknownReference, "/insuredMonths/0/id"));
    }

    [Fact]
    public void ComputeContributions_reports_null_items_as_missing()
    {
        ContributionsRequest request = new()
        {
            Bases = DaqingContributions.Of([3000m]).Bases,
            Months = Months,
            InsuredMonths = [null!],
            Rates = [null!],
            Roundings = [null!],
        };

        FaultsOf(request)
            .Should()
            .Equal(
                (FaultCode.Missing, "/insuredMonths/0"),
                (FaultCode.Missing, "/rates/0"),
                (FaultCode.Missing, "/roundings/0")
            );
    }

    [Fact]
    public void ComputeContributions_refuses_a_rounding_of_what_is_no_insurance_and_no_payer()
    {
        ContributionsRequest request = new()
        {
            Bases = DaqingContributions.Of([3000m]).Bases,
            Months = Months,
            Roundings =
            [
                new ContributionRounding
                {
                    Place = "230600",
                    Insurance = (Insurance)99,
                    Payer = (Payer)99,
                    Level = RoundingLevel.PersonThenSum,
                    Step = 1m,
                    Mode = RoundingMode.Up,
                    From = Months.From,
                },
            ],
        };

        FaultsOf(request)
            .Should()
            .Equal((FaultCode.UnknownValue, "/roundings/0/insurance"), (FaultCode.UnknownValue, "/roundings/0/payer"));
    }

    [Fact]
    public void ComputeContributions_reads_uninitialized_lists_as_empty()
    {
        ContributionsRequest request = new()
        {
            Bases = DaqingContributions.Of([3000m]).Bases,
            Months = Months,
            Insurances = default,
            InsuredMonths = default,
            Rates = default,
            Roundings = default,
        };

        ContributionRules
            .Default.ComputeContributions(request)
            .Should()
            .BeOfType<Outcome<ContributionsResult>.NotCovered>()
            .Which.Faults.Should()
            .ContainSingle(fault => fault.Code == FaultCode.RateNotOnFile);
    }

    private static IEnumerable<(string Code, string Path)> FaultsOf(ContributionsRequest request) =>
        ContributionRules
            .Default.ComputeContributions(request)
            .Should()
            .BeOfType<Outcome<ContributionsResult>.Invalid>()
            .Subject.Faults.Select(fault => (fault.Code, fault.Path));
}
