using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation;

/// <summary>
/// A sum of fen that never overflows, in machine words: what is added up for each of millions of persons is compiled
/// ahead of time, which code with 128-bit integers is not.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct FenSum
{
    private const long Most = 1L << 62;

    private long _rest;
    private long _carried;

    /// <summary>The sum.</summary>
    public readonly Int128 Total => ((Int128)_carried * Most) + _rest;

    /// <summary>The sum in an integer of one word or two.</summary>
    /// <exception cref="OverflowException">The integer does not hold it.</exception>
    public readonly T As<T>()
        where T : struct, IBinaryInteger<T> => _carried == 0 ? MachineInteger.Of<T>(_rest) : Large<T>();

    /// <summary>Adds an amount in any integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add<T>(T fen)
        where T : struct, IBinaryInteger<T>
    {
        if (MachineInteger.IsWord(fen, out long word) && word is > -Most and < Most)
        {
            Add(word);
        }
        else
        {
            AddLarge(fen);
        }
    }

    /// <summary>Adds another sum.</summary>
    public void Add(FenSum other)
    {
        _carried += other._carried;
        Add(other._rest);
    }

    /// <summary>Adds an amount, which is less than 2^62 either way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(long fen)
    {
        _rest += fen;
        if (_rest is >= Most or <= -Most)
        {
            int carry = _rest > 0 ? 1 : -1;
            _carried += carry;
            _rest -= carry * Most;
        }
    }

    private readonly T Large<T>()
        where T : struct, IBinaryInteger<T> => T.CreateChecked(Total);

    private void AddLarge<T>(T fen)
        where T : struct, IBinaryInteger<T>
    {
        Int128 total = Total + Int128.CreateChecked(fen);
        (_carried, _rest) = ((long)(total / Most), (long)(total % Most));
    }
}
