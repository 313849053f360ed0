using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>Money as most lists have it: digits, and after a point one or two more.</summary>
internal static class PlainMoney
{
    private const int MostYuanDigits = 10;
    private const ulong EightZeros = 0x3030303030303030;
    private const ulong UpperHalves = 0xF0F0F0F0F0F0F0F0;

    /// <summary>Reads yuan as fen.</summary>
    /// <returns>Whether it is written in the plainest way.</returns>
    public static bool TryRead(ReadOnlySpan<byte> value, out long fen)
    {
        int whole = value.Length - 3;
        if (whole is < 1 or > sizeof(ulong) || value[whole] != '.')
        {
            return TryReadOther(value, out fen);
        }

        uint tenths = (uint)value[whole + 1] - '0';
        uint hundredths = (uint)value[whole + 2] - '0';
        ulong digits = EightDigits(value[..whole]);
        fen = ((long)Number(digits) * 100) + (tenths * 10) + hundredths;
        return tenths <= 9 && hundredths <= 9 && AreDigits(digits);
    }

    /// <summary>Up to eight digits, with zeros before them, the first one lowest.</summary>
    private static ulong EightDigits(ReadOnlySpan<byte> digits)
    {
        switch (digits.Length)
        {
            case 4:
                return ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(digits) << 32) | (EightZeros >> 32);
            case > 4:
                ulong first = BinaryPrimitives.ReadUInt32LittleEndian(digits);
                ulong last = BinaryPrimitives.ReadUInt32LittleEndian(digits[^4..]);
                int zeros = 8 * (sizeof(ulong) - digits.Length);
                ulong front = (first << zeros) & uint.MaxValue;
                return (last << 32) | front | (EightZeros & ((1UL << zeros) - 1));
            default:
                ulong all = EightZeros;
                foreach (byte digit in digits)
                {
                    all = (all >> 8) | ((ulong)digit << 56);
                }

                return all;
        }
    }

    /// <summary>Whether each byte is a digit: its upper half is 3, and is still when six is added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreDigits(ulong digits) =>
        (digits & UpperHalves) == EightZeros && ((digits + 0x0606060606060606) & UpperHalves) == EightZeros;

    /// <summary>The number that eight digits are: pairs of digits are added up, then pairs of pairs, then both halves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Number(ulong digits)
    {
        ulong ones = digits - EightZeros;
        ulong pairs = ((ones * 10) + (ones >> 8)) & 0x00FF00FF00FF00FF;
        ulong fours = ((pairs * 100) + (pairs >> 16)) & 0x0000FFFF0000FFFF;
        return ((fours * 10_000) + (fours >> 32)) & uint.MaxValue;
    }

    private static bool TryReadOther(ReadOnlySpan<byte> value, out long fen)
    {
        int at = 0;
        long yuan = 0;
        for (uint digit; at < value.Length && (digit = (uint)value[at] - '0') <= 9; at++)
        {
            yuan = (yuan * 10) + digit;
            if (at == MostYuanDigits)
            {
                fen = 0;
                return false;
            }
        }

        fen = yuan * 100;
        int decimals = value.Length - at - 1;
        if (at == 0 || decimals < 0)
        {
            return at > 0;
        }

        if (value[at] != '.' || decimals is 0 or > 2)
        {
            return false;
        }

        uint tenths = (uint)value[at + 1] - '0';
        uint hundredths = decimals == 2 ? (uint)value[at + 2] - '0' : 0;
        fen += (tenths * 10) + hundredths;
        return tenths <= 9 && hundredths <= 9;
    }
}
