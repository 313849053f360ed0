using System.Runtime.CompilerServices;

namespace Contribution.Rules;

/// <summary>Converts money between yuan (<c>decimal</c>) and whole fen (<c>long</c>, 1/100 yuan), exactly.</summary>
public static class Fen
{
    /// <summary>The most that one amount of money may be, in yuan.</summary>
    public const decimal MaxYuan = 9_999_999_999.99m;

    private const int Scale = 2;
    private const int ScaleShift = 16;

    /// <summary>The fen of a yuan.</summary>
    internal const int PerYuan = 100;

    private const long Most = 999_999_999_999;

    /// <summary>
    /// Converts yuan to fen; false for an amount that is no whole number of fen from 0 to <see cref="MaxYuan"/>.
    /// </summary>
    // Every amount of every person comes through here, so that a call for each would be felt.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFromYuan(decimal yuan, out long fen)
    {
        // Read from the digits: most money has two decimals, and needs no arithmetic.
        Bits bits = default;
        decimal.TryGetBits(yuan, bits, out _);
        ulong digits = DigitsOf(bits);
        if (bits[3] == Scale << ScaleShift && bits[2] == 0 && digits <= Most)
        {
            fen = (long)digits;
            return true;
        }

        return TryCompute(yuan, out fen);
    }

    /// <summary>Yuan in fen.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No whole number of fen from 0 to <see cref="MaxYuan"/>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long FromYuan(decimal yuan) => TryFromYuan(yuan, out long fen) ? fen : throw OutOfRange(yuan);

    private static ArgumentOutOfRangeException OutOfRange(decimal yuan) =>
        new(nameof(yuan), yuan, "0.00 … 9999999999.99 yuan, in whole fen");

    private static bool TryCompute(decimal yuan, out long fen)
    {
        Bits bits = default;
        decimal.TryGetBits(yuan, bits, out _);
        if (bits[3] == 0 && bits[2] == 0 && DigitsOf(bits) <= Most / PerYuan)
        {
            fen = (long)DigitsOf(bits) * PerYuan;
            return true;
        }

        bool holds = yuan is >= 0 and <= MaxYuan && decimal.Remainder(yuan, 0.01m) == 0;
        fen = holds ? (long)(yuan * PerYuan) : 0;
        return holds;
    }

    private static ulong DigitsOf(Bits bits) => ((ulong)(uint)bits[1] << 32) | (uint)bits[0];

    /// <summary>Fen in yuan, with two decimals.</summary>
    public static decimal ToYuan(long fen)
    {
        ulong size = fen < 0 ? 0 - (ulong)fen : (ulong)fen;
        return new decimal((int)size, (int)(size >> 32), 0, fen < 0, Scale);
    }

    /// <summary>The yuan of a base in fen; an employer's base is a sum, and may be more than <see cref="MaxYuan"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0, or no whole number of fen.</exception>
    internal static long FromBase(decimal yuan) =>
        yuan > MaxYuan && decimal.Remainder(yuan, 0.01m) == 0 ? FromUncheckedYuan(yuan) : FromYuan(yuan);

    /// <summary>Yuan, of which there is a whole number of fen, in fen.</summary>
    /// <exception cref="OverflowException">A word does not hold it.</exception>
    internal static long FromUncheckedYuan(decimal yuan) => (long)(yuan * PerYuan);

    /// <summary>The four words of a decimal: its digits in three, then sign and scale.</summary>
    [InlineArray(4)]
    private struct Bits
    {
        private int _first;
    }
}
