namespace Contribution.Rules.Tests.Contributions.Computing;

/// <summary>The months for which no rate is on file are named, and no others.</summary>
public sealed class AbsentRateTest
{
    [Fact]
    public void Months_with_a_rate_are_not_reported_as_lacking_one()
    {
        ContributionsRequest request = new()
        {
            Bases = DaqingContributions.Of([3000m]).Bases,
            Months = new MonthSpan(new YearMonth(2011, 1), new YearMonth(2011, 6)),
            Rates =
            [
                DaqingContributions.Rate(0.2m, "2011-02", "2011-03"),
                DaqingContributions.Rate(0.2m, "2011-04", "2011-05"),
            ],
        };

        IReadOnlyList<Fault> faults = ContributionRules
            .Default.ComputeContributions(request)
            .Should()
            .BeOfType<Outcome<ContributionsResult>.NotCovered>()
            .Subject.Faults;

        faults
            .Select(fault => fault.Found)
            .Should()
            .Equal("230600/pension/employer 2011-01 … 2011-01", "230600/pension/employer 2011-06 … 2011-06");
        faults[0].Zh.Should().Contain("2011-01").And.NotContain("2011-06");
        faults.Should().OnlyContain(fault => fault.Code == FaultCode.RateNotOnFile && fault.Path == "/months");
    }
}
