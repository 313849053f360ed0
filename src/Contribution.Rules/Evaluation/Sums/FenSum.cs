using System.Runtime.InteropServices;

namespace Contribution.Rules.Evaluation.Sums;

/// <summary>A sum of fen that never overflows, in two machine words.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct FenSum
{
    private const long Most = 1L << 62;

    private long _rest;
    private long _carried;

    /// <summary>The sum.</summary>
    public readonly Int128 Total => ((Int128)_carried * Most) + _rest;

    /// <summary>The sum in one word; null where it does not hold it.</summary>
    public readonly long? Word => _carried == 0 ? _rest : null;

    /// <summary>Adds another sum.</summary>
    public void Add(FenSum other)
    {
        _carried += other._carried;
        Add(other._rest);
    }

    /// <summary>Adds an amount, which is less than 2^62 either way.</summary>
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
}
