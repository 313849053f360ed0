using Contribution.Rules.Requests;

namespace Contribution.Rules.Tests.Requests;

/// <summary>The words for a reference wage are made once for the requests that give it, and never used for another.</summary>
public sealed class WageReaderTest
{
    private readonly WageReader _wages = new(
        RuleSetCatalogue.Embedded.Find("230600", Insurance.Pension, 2011)!,
        RuleSetCatalogue.Embedded
    );

    [Fact]
    public void Requests_with_the_same_wage_in_a_row_get_the_same_words()
    {
        AppliedReferenceWage? first = Read(ReferenceWage.Monthly(2277.83m)).Used;

        first.Should().NotBeNull();
        Read(ReferenceWage.Monthly(2277.83m)).Used.Should().BeSameAs(first);
    }

    [Fact]
    public void Each_wage_has_its_own_words_after_any_other()
    {
        decimal[] given = [2277.83m, 2000m, 2277.83m, 2277.84m, 2000m];

        given.Select(yuan => Read(ReferenceWage.Monthly(yuan)).Used!.Value).Should().Equal(given);
    }

    [Fact]
    public void Annual_and_monthly_wages_of_equal_figures_are_computed_separately()
    {
        WageReading month = Read(ReferenceWage.Monthly(2277.83m));
        WageReading year = Read(ReferenceWage.Annual(27334));

        year.Used.Should().BeEquivalentTo(month.Used, "to the fen both are the same");
        (month.Grains, year.Grains).Should().Be((2_733_396, 2_733_400));
        (month.Wage!.Value.IsAnnual, year.Wage!.Value.IsAnnual).Should().Be((false, true));
    }

    [Fact]
    public void Request_without_the_wage_gets_no_finding_of_the_previous_one()
    {
        Read(ReferenceWage.Monthly(2277.83m));

        WageReading none = Read(null);

        (none.Wage, none.Grains, none.Used).Should().Be((null, null, null));
        none.Findings.Should().ContainSingle().Which.Code.Should().Be("reference-wage-on-file");
    }

    private WageReading Read(ReferenceWage? wage) =>
        _wages.Read(
            new BasesRequest
            {
                Jurisdiction = "230600",
                ContributionYear = 2011,
                Insurance = Insurance.Pension,
                ReferenceWages = new ReferenceWages { Province = wage },
                Persons = [],
            }
        );
}
