using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.Evaluation.Sums;

namespace Contribution.Rules.Tests.Evaluation.Sums;

/// <summary>Which totals over the persons steps over machine words take.</summary>
public sealed class PersonSumsTest
{
    private const long Most = WordBounds.MostTotal;

    public static TheoryData<long, bool> Edges =>
        new()
        {
            { 0, true },
            { Most, true },
            { Most + 1, false },
            { -Most, true },
            { -Most - 1, false },
            { 1L << 62, false },
        };

    [Theory]
    [MemberData(nameof(Edges))]
    public void Sum_of_bases_fits_up_to_its_bound(long fen, bool fits)
    {
        PersonSums sums = default;
        sums.Add(fen, provisional: false);

        sums.FitWords.Should().Be(fits);
    }

    [Theory]
    [MemberData(nameof(Edges))]
    public void Wages_of_exempt_persons_fit_up_to_their_bound(long fen, bool fits)
    {
        PersonSums sums = default;
        sums.AddExempt(fen, known: true, inEmployerTotal: true);

        sums.FitWords.Should().Be(fits);
    }

    /// <summary>The sum of all is unknown, and that of those outside is read.</summary>
    [Theory]
    [MemberData(nameof(Edges))]
    public void Wages_outside_the_employers_total_fit_up_to_their_bound(long fen, bool fits)
    {
        PersonSums sums = default;
        sums.AddExempt(0, known: false, inEmployerTotal: true);
        sums.AddExempt(fen, known: true, inEmployerTotal: false);

        sums.FitWords.Should().Be(fits);
    }

    [Fact]
    public void Unreadable_person_counts_as_a_head_and_makes_all_sums_unknown()
    {
        PersonSums sums = default;
        sums.AddUnread(0);
        (sums.Heads, sums.BasesUnknown).Should().Be((0, false));

        sums.AddUnread(2);

        (sums.Heads, sums.BasesUnknown, sums.ExemptUnknown, sums.ExemptOutsideUnknown)
            .Should()
            .Be((2, true, true, true));
    }

    [Fact]
    public void Sums_from_elsewhere_are_added_and_unknown_ones_do_not_cancel_out()
    {
        PersonSums sums = default;
        sums.Add(100, provisional: false);
        sums.Add(23, provisional: true);
        sums.AddExempt(40, known: true, inEmployerTotal: true);
        sums.AddExempt(2, known: false, inEmployerTotal: false);
        PersonSums twice = default;
        twice.Add(sums);
        twice.Add(sums);

        (twice.Heads, twice.AnyProvisional, twice.BasesUnknown).Should().Be((4, true, false));
        twice.Bases.Total.Should().Be(246);
        twice.Exempt.Total.Should().Be(84);
        (twice.ExemptUnknown, twice.ExemptOutsideUnknown).Should().Be((true, true));

        sums.AddUndetermined();
        twice.Add(sums);
        twice.Add(default(PersonSums));
        twice.BasesUnknown.Should().BeTrue();
    }

    [Fact]
    public void Unknown_sum_fits_whatever_was_added()
    {
        PersonSums sums = default;
        sums.Add(Most + 1, provisional: false);
        sums.AddExempt(Most + 1, known: false, inEmployerTotal: false);
        sums.FitWords.Should().BeFalse();

        sums.AddUndetermined();

        sums.FitWords.Should().BeTrue();
    }
}
