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
