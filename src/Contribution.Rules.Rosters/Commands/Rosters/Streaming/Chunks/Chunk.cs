namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;

/// <summary>A piece of a list that consists of whole rows.</summary>
internal sealed class Chunk(int size)
{
    /// <summary>Its bytes in UTF-8; there are more than belong to it.</summary>
    public byte[] Bytes { get; set; } = new byte[size];

    /// <summary>Where its rows begin.</summary>
    public int From { get; set; }

    /// <summary>Where they end.</summary>
    public int To { get; set; }

    /// <summary>Which of the pieces it is, from 0.</summary>
    public int Index { get; set; }

    /// <summary>The line of the list on which it begins, from 1.</summary>
    public int Line { get; set; }

    /// <summary>Whether it has a quote.</summary>
    public bool HasQuotes { get; set; }

    /// <summary>Its rows.</summary>
    public Span<byte> Rows => Bytes.AsSpan(From, To - From);
}
