using Contribution.Rules.Rosters.Commands.Audit;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Rosters.Tests.Commands.Audit;

public sealed class FiledComparisonTest
{
    [Theory]
    // What was filed against a determined base of 3000.00, for 12 months.
    [InlineData("Determined", 2000, "Unknown", "UnderFiled", 1000)]
    [InlineData("Determined", 3500, "Unknown", "OverFiled", -500)]
    [InlineData("Determined", 3000, "Unknown", "Agrees", 0)]
    [InlineData("Determined", null, "Unknown", "Unreported", 3000)]
    [InlineData("Determined", 2000, "Insured", "UnderFiled", 1000)]
    [InlineData("Determined", null, "Insured", "NotAuditable", null)]
    [InlineData("Determined", 2000, "NotInsured", "Unreported", 3000)]
    [InlineData("Determined", 2000, "Unreadable", "NotAuditable", null)]
    // A base that is fixed for the year need not be filed again.
    [InlineData("Unchanged", null, "Unknown", "Agrees", 0)]
    [InlineData("Unchanged", 2000, "Unknown", "UnderFiled", 1000)]
    [InlineData("Unchanged", null, "NotInsured", "Unreported", 3000)]
    [InlineData("Unchanged", null, "Insured", "NotAuditable", null)]
    // Only the amount of a provisional base is open.
    [InlineData("Provisional", 2000, "Unknown", "NotAuditable", null)]
    [InlineData("Provisional", null, "Unknown", "Unreported", null)]
    [InlineData("Provisional", 2000, "NotInsured", "Unreported", null)]
    [InlineData("Undetermined", 2000, "Unknown", "NotAuditable", null)]
    [InlineData("Undetermined", null, "NotInsured", "NotAuditable", null)]
    // Who is lawfully outside has nothing to file.
    [InlineData("NotInsured", 2000, "Unknown", "OverFiled", -2000)]
    [InlineData("NotInsured", null, "Unknown", "Agrees", 0)]
    [InlineData("NotInsured", null, "NotInsured", "Agrees", 0)]
    [InlineData("NotInsured", null, "Insured", "NotAuditable", null)]
    [InlineData("NotApplicable", 2000, "Unknown", "NoBase", null)]
    public void Compare_puts_each_case_into_one_class(
        string status,
        int? filed,
        string standing,
        string expected,
        int? monthly
    )
    {
        DeterminationStatus came = Enum.Parse<DeterminationStatus>(status);
        bool hasBase = came <= DeterminationStatus.Unchanged;
        ContributionBase answer = Answer(new Ruling(came, "rule", "一", hasBase), yuan: 3000m);

        FiledComparison compared = FiledComparison.Compare(
            answer,
            filed,
            Enum.Parse<InsuredStanding>(standing),
            months: 12
        );

        compared.Class.ToString().Should().Be(expected);
        compared.Monthly.Should().Be(monthly);
        compared.Total.Should().Be(monthly * 12);
        (compared.UnderFiled - compared.OverFiled).Should().Be((monthly ?? 0) * 12);
        Math.Min(compared.UnderFiled, compared.OverFiled).Should().Be(0);
    }

    [Fact]
    public void Compare_gives_outside_period_for_no_months() =>
        FiledComparison
            .Compare(
                Answer(new Ruling(DeterminationStatus.Determined, "rule", "一", HasBase: true), yuan: 1m),
                filed: null,
                InsuredStanding.NotInsured,
                months: 0
            )
            .Class.Should()
            .Be(AuditClass.OutsidePeriod);

    private static ContributionBase Answer(Ruling ruling, decimal yuan) => new("P", ruling, yuan, adjustment: null);
}
