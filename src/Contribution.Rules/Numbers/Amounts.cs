using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Contribution.Rules.Numbers;

/// <summary>
/// The amounts of yuan that are known of a person or an employer, by their place: a word each. So an object takes half of
/// the memory that it would take with nullable decimals, and reading millions of them waits for half of it.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct Amounts : IEquatable<Amounts>
{
    /// <summary>The number of places.</summary>
    public const int Places = 11;

    private Words _words;

    // Amounts that words do not hold, by place; null where there are none, as in most cases. Immutable, since copies share it.
    private decimal[]? _elsewhere;

    /// <summary>Whether each is a whole number of fen in range, or not known.</summary>
    public readonly bool AreInFen => _elsewhere is null;

    /// <summary>An amount as it was given; null is not known.</summary>
    // A native compiler knows no hot code, and would make a call for every amount that a program reads.
    public decimal? this[int place]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        readonly get
        {
            AmountWord word = _words[place];
            return !word.IsKnown ? null
                : word.IsElsewhere ? _elsewhere![place]
                : word.Yuan;
        }
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set
        {
            AmountWord word = new(value);
            _words[place] = word;
            if (word.IsElsewhere || _elsewhere is not null)
            {
                Keep(place, word.IsElsewhere ? value.GetValueOrDefault() : 0m);
            }
        }
    }

    /// <summary>The word of an amount.</summary>
    public readonly AmountWord WordAt(int place) => _words[place];

    /// <summary>Whether the same is known in both.</summary>
    public readonly bool Equals(Amounts other) =>
        MemoryExtensions.SequenceEqual<AmountWord>(_words, other._words)
        && _elsewhere.AsSpan().SequenceEqual(other._elsewhere);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is Amounts other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode()
    {
        HashCode hash = default;
        foreach (AmountWord word in _words)
        {
            hash.Add(word);
        }

        return hash.ToHashCode();
    }

    // Zero is never among them.
    private void Keep(int place, decimal yuan)
    {
        decimal[] kept = [.. _elsewhere ?? new decimal[Places]];
        kept[place] = yuan;
        _elsewhere = Array.TrueForAll(kept, amount => amount == 0m) ? null : kept;
    }

    [InlineArray(Places)]
    private struct Words
    {
        private AmountWord _first;
    }
}
