using System.Globalization;

namespace Contribution.Rules.Tests.Contributions.Late;

public sealed class LateFeeTest
{
    [Theory]
    [InlineData("2025-03-15", "2025-03-15", 0, "0")]
    [InlineData("2025-03-15", "2025-03-10", 0, "0")]
    [InlineData("2025-03-15", "2025-03-16", 1, "0.50")]
    [InlineData("2025-03-15", "2025-03-25", 10, "5.00")]
    [InlineData("2011-06-20", "2011-06-30", 10, "20.00")]
    [InlineData("2011-06-20", "2011-07-10", 20, "25.00")]
    [InlineData("2011-06-30", "2011-07-01", 1, "0.50")]
    [InlineData("2008-02-28", "2008-03-01", 2, "4.00")]
    [InlineData("2023-12-31", "2024-12-31", 366, "183.00")]
    [InlineData("1999-06-30", "2026-11-29", 10014, "11581.50")]
    public void Compute_counts_the_days_after_the_due_date(string due, string paid, int days, string fee)
    {
        LateFee found = LateFee.Compute(1000m, Day(due), Day(paid));

        (found.Days, found.Fee).Should().Be((days, decimal.Parse(fee, CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("1999-01-21", "1999-01-22", 1, "2.00")]
    [InlineData("1998-12-31", "1998-12-31", 0, "0")]
    public void Compute_charges_from_the_first_day_with_a_rate_on_file(string due, string paid, int days, string fee) =>
        Compute_counts_the_days_after_the_due_date(due, paid, days, fee);

    [Theory]
    [InlineData("1999-01-20", "1999-01-21")]
    [InlineData("1999-01-20", "2025-01-01")]
    [InlineData("1950-01-01", "1950-01-02")]
    public void Compute_refuses_days_without_a_rate_on_file(string due, string paid) =>
        FluentActions
            .Invoking(() => LateFee.Compute(1000m, Day(due), Day(paid)))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("*before 1999-01-22*");

    [Fact]
    public void Compute_cites_the_law_of_each_part()
    {
        LateFee found = LateFee.Compute(1000m, Day("2011-06-20"), Day("2011-07-10"));

        found
            .Parts.Select(part => (part.Days, part.Document + part.Article))
            .Should()
            .Equal((10, "社会保险费征缴暂行条例第十三条"), (10, "中华人民共和国社会保险法第八十六条"));
    }

    [Fact]
    public void Compute_rounds_the_sum_once()
    {
        // 0.99 × 0.0005 × 10 = 0.00495 → 0.00; 1.00 × 0.0005 × 10 = 0.005 → 0.01.
        LateFee.Compute(0.99m, Day("2025-03-15"), Day("2025-03-25")).Fee.Should().Be(0.00m);
        LateFee.Compute(1.00m, Day("2025-03-15"), Day("2025-03-25")).Fee.Should().Be(0.01m);
    }

    [Fact]
    public void Compute_refuses_amounts_that_are_not_money()
    {
        Action negative = () => LateFee.Compute(-1m, Day("2025-03-15"), Day("2025-03-25"));
        Action tooFine = () => PresumedContribution.Compute(0.001m);

        negative.Should().Throw<ArgumentOutOfRangeException>();
        tooFine.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void PresumedContribution_is_110_per_cent_of_last_months_rounded_to_fen() =>
        // 1234.56 × 1.10 = 1358.016 → 1358.02.
        PresumedContribution.Compute(1234.56m).Should().Be(1358.02m);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
