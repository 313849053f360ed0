namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>Finds the number of a word by its bytes, without making a string of it.</summary>
internal sealed class ByteMap
{
    /// <summary>What stands for a word that is not there.</summary>
    public const int None = -1;

    private readonly BytePool _words = new();
    private int[] _places = new int[32];

    /// <summary>How many words there are.</summary>
    public int Count => _words.Count;

    /// <summary>A word by its number.</summary>
    public ReadOnlySpan<byte> this[int number] => _words[number];

    /// <summary>Adds a word that is not there yet; its number is how many there were before.</summary>
    public void Add(ReadOnlySpan<byte> word)
    {
        _words.Add(word);
        if (Count * 2 <= _places.Length)
        {
            Place(Count - 1);
            return;
        }

        _places = new int[_places.Length * 2];
        for (int number = 0; number < Count; number++)
        {
            Place(number);
        }
    }

    /// <summary>The number of a word, or <see cref="None"/>.</summary>
    public int Find(ReadOnlySpan<byte> word)
    {
        int mask = _places.Length - 1;
        for (int place = (int)Hashing.Of(word, 0) & mask; ; place = (place + 1) & mask)
        {
            int number = _places[place] - 1;
            if (number < 0 || Has(number, word))
            {
                return number;
            }
        }
    }

    /// <summary>Whether a number is a word's.</summary>
    public bool Has(int number, ReadOnlySpan<byte> word) => word.SequenceEqual(_words[number]);

    private void Place(int number)
    {
        int mask = _places.Length - 1;
        int place = (int)Hashing.Of(_words[number], 0) & mask;
        while (_places[place] != 0)
        {
            place = (place + 1) & mask;
        }

        _places[place] = number + 1;
    }
}
