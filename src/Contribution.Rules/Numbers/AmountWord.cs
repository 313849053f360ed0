using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Contribution.Rules.Numbers;

/// <summary>
/// An amount of yuan, or none, in one machine word: its fen, and below them how it was written, so that it is given back
/// with the decimals that it came with. An amount that is no whole number of fen in range is kept elsewhere.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct AmountWord : IEquatable<AmountWord>
{
    private const int FormBits = 8;
    private const int KnownBit = 7;
    private const long Known = 1 << KnownBit;
    private const long Elsewhere = 1 << 6;

    // A zero may have a sign, which nothing but its digits shows.
    private const long Negative = 1 << 5;
    private const long ScaleMask = Negative - 1;
    private const long Form = ScaleMask | Negative;
    private const int FenScale = 2;

    private readonly long _word;

    /// <summary>Takes an amount.</summary>
    /// <param name="yuan">The amount; null is none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public AmountWord(decimal? yuan)
    {
        if (yuan.HasValue)
        {
            decimal value = yuan.GetValueOrDefault();
            _word = Fen.TryFromYuan(value, out long fen)
                ? (fen << FormBits) | Known | value.Scale | (decimal.IsNegative(value) ? Negative : 0)
                : Known | Elsewhere;
        }
    }

    /// <summary>Whether there is an amount.</summary>
    public bool IsKnown => _word != 0;

    /// <summary>1 where there is an amount, else 0: for loops without a branch.</summary>
    public ulong KnownCount => (ulong)_word >> KnownBit & 1;

    /// <summary>Whether there is an amount that is no whole number of fen in range.</summary>
    public bool IsElsewhere => (_word & Elsewhere) != 0;

    /// <summary>The amount in fen; of no meaning for one that is kept elsewhere.</summary>
    public long InFen => _word >> FormBits;

    /// <summary>The amount as it was given; there is one, and it is not kept elsewhere.</summary>
    public decimal Yuan => (_word & Form) == FenScale ? Fen.ToYuan(InFen) : Written();

    /// <summary>Whether both are the same amount, however it was written, or both are kept elsewhere.</summary>
    public bool Equals(AmountWord other) => (_word & ~Form) == (other._word & ~Form);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AmountWord other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_word & ~Form).GetHashCode();

    private decimal Written()
    {
        int scale = (int)(_word & ScaleMask);
        decimal yuan = Fen.ToYuan(InFen);

        // A sum has as many decimals as the one of both that has more.
        yuan =
            scale > FenScale
                ? yuan + new decimal(0, 0, 0, isNegative: false, (byte)scale)
                : decimal.Round(yuan, scale, MidpointRounding.ToZero);
        return (_word & Negative) == 0 ? yuan : -yuan;
    }
}
