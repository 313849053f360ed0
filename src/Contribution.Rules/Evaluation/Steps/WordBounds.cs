using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>
/// The bounds of the values that machine words hold. The result of every step is bounded when it is made, from the ranges of the
/// facts; the definition computes what exceeds them.
/// </summary>
internal static class WordBounds
{
    /// <summary>
    /// The most that a base by steps may be in fen, either way: half of <see cref="CompactDecision.MostFen"/>, which leaves room
    /// for multiples of it in conditions. The definition decides bases up to that.
    /// </summary>
    public const long MostBase = 1L << 54;

    /// <summary>The most that a total over the persons may be in fen, either way; checked when they are added up.</summary>
    public const long MostTotal = 1_000_000_000_000_000;

    private const long MostMoney = 1_000_000_000_000;

    private static readonly Rational Most = new(1L << 62, 1);

    /// <summary>A bound for the magnitude of the values of a fact's column.</summary>
    public static Rational Find(Symbol symbol) =>
        symbol == Vocabulary.Base ? new Rational(MostBase, 1)
        : symbol == Vocabulary.Adjustment ? new Rational((MostBase + MostMoney) * YearMonth.PerYear, 1)
        : symbol == Vocabulary.Headcount ? Rational.From(symbol.Most)
        : Vocabulary.Totals.Contains(symbol) ? new Rational(MostTotal, 1)
        : symbol.Type.IsChoice ? Rational.From(symbol.Type.Choices.Length)
        : Rational.From(symbol.Most * symbol.Grain);

    /// <summary>Throws for a value that a word does not hold.</summary>
    /// <exception cref="OverflowException">It is more.</exception>
    public static void Check(Rational most)
    {
        if (most > Most)
        {
            throw new OverflowException($"a machine word does not hold values of up to {most}");
        }
    }

    /// <summary>Throws for a base that does not fit beside the number of a rule.</summary>
    /// <param name="mostYuan">A bound for the magnitude of the base, in yuan.</param>
    /// <exception cref="OverflowException">It is more.</exception>
    public static void CheckBase(Rational mostYuan)
    {
        if (mostYuan * new Rational(100, 1) > new Rational(MostBase, 1))
        {
            throw new OverflowException($"a decision does not hold bases of up to {mostYuan} yuan");
        }
    }
}
