using System.Numerics;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>Finds the number of a word by its bytes, without making a string of it.</summary>
internal sealed class ByteMap
{
    /// <summary>What stands for a word that is not there.</summary>
    public const int None = -1;

    private readonly byte[][] _words;
    private readonly int[] _places;
    private readonly ulong _mask;

    /// <summary>Numbers the words in their order; each stands there once.</summary>
    public ByteMap(byte[][] words)
    {
        _words = words;
        _places = new int[BitOperations.RoundUpToPowerOf2((uint)(words.Length * 2) + 1)];
        _mask = (ulong)_places.Length - 1;
        for (int number = 0; number < words.Length; number++)
        {
            ulong place = Hashing.Of(words[number], 0) & _mask;
            while (_places[place] != 0)
            {
                place = (place + 1) & _mask;
            }

            _places[place] = number + 1;
        }
    }

    /// <summary>The number of a word, or <see cref="None"/>.</summary>
    public int Find(ReadOnlySpan<byte> word)
    {
        for (ulong place = Hashing.Of(word, 0) & _mask; ; place = (place + 1) & _mask)
        {
            int number = _places[place] - 1;
            if (number < 0 || word.SequenceEqual(_words[number]))
            {
                return number;
            }
        }
    }
}
