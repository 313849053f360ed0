using System.Numerics;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>A whole number of a rule, made ready for one word and for two.</summary>
internal readonly struct WholeNumber
{
    /// <summary>The most that two words hold.</summary>
    public static readonly BigInteger Most = (BigInteger.One << BitsOfTwo) - 1;

    private const int BitsOfWord = 63;
    private const int BitsOfTwo = 127;

    private readonly BigInteger _value;
    private readonly long _word;

    /// <summary>Makes a number ready.</summary>
    /// <exception cref="OverflowException">Two words do not hold it.</exception>
    public WholeNumber(BigInteger value)
    {
        long bits = value.GetBitLength();
        _value = bits <= BitsOfTwo ? value : throw new OverflowException($"more than 128 bits: {value}");
        IsWord = bits <= BitsOfWord;
        _word = IsWord ? (long)value : 0;
    }

    /// <summary>Whether one word holds it.</summary>
    public bool IsWord { get; }

    /// <summary>The number in one word.</summary>
    /// <exception cref="OverflowException">One word does not hold it.</exception>
    public long Word => IsWord ? _word : throw new OverflowException($"more than 64 bits: {_value}");

    /// <summary>The number in two words.</summary>
    public Int128 Wide => (Int128)_value;

    /// <summary>The number in an integer that holds it.</summary>
    public T As<T>()
        where T : struct, IBinaryInteger<T> => T.CreateChecked(_value);
}
