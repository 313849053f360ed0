using System.Numerics;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>A whole number of a rule, made ready for one word and for two.</summary>
internal readonly struct WholeNumber
{
    private readonly long _word;

    /// <summary>Makes a number ready.</summary>
    /// <exception cref="OverflowException">Two words do not hold it.</exception>
    public WholeNumber(BigInteger value)
    {
        Wide = (Int128)value;
        IsWord = long.MinValue <= Wide && Wide <= long.MaxValue;
        _word = IsWord ? (long)Wide : 0;
    }

    /// <summary>Whether one word holds it.</summary>
    public bool IsWord { get; }

    /// <summary>The number in one word.</summary>
    /// <exception cref="OverflowException">One word does not hold it.</exception>
    public long Word => IsWord ? _word : throw new OverflowException($"more than 64 bits: {Wide}");

    /// <summary>The number in two words.</summary>
    public Int128 Wide { get; }

    /// <summary>The number in an integer that holds it.</summary>
    public T As<T>()
        where T : struct, IBinaryInteger<T> => T.CreateChecked(Wide);
}
