using System.Numerics;
using System.Runtime.CompilerServices;

namespace Contribution.Rules.Numbers;

/// <summary>
/// Between a machine word and the integers, of one word or two, that plans compute with. The word is told apart first:
/// where it is known that it is one, nothing generic is left, and that is what can be compiled ahead of time.
/// </summary>
internal static class MachineInteger
{
    /// <summary>A word as an integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(long word)
        where T : struct, IBinaryInteger<T> =>
        typeof(T) == typeof(long) ? Unsafe.As<long, T>(ref word) : T.CreateTruncating(word);

    /// <summary>Whether a word holds an integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWord<T>(T value, out long word)
        where T : struct, IBinaryInteger<T>
    {
        if (typeof(T) == typeof(long))
        {
            word = Unsafe.As<T, long>(ref value);
            return true;
        }

        word = long.CreateSaturating(value);
        return T.CreateTruncating(word) == value;
    }

    /// <summary>An integer as a decimal.</summary>
    /// <exception cref="OverflowException">More than a decimal holds.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static decimal ToDecimal<T>(T value)
        where T : struct, IBinaryInteger<T> => IsWord(value, out long word) ? word : decimal.CreateChecked(value);
}
