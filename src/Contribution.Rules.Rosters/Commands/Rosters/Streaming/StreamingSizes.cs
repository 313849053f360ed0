namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming;

/// <summary>The sizes that a streamed run works with.</summary>
internal sealed record StreamingSizes
{
    /// <summary>The number of bytes of a chunk, so that it stays in a processor's cache with its results.</summary>
    public int Chunk { get; init; } = 1 << 18;

    /// <summary>The number of bytes of the longest row that is read: a string holds no more letters.</summary>
    public int LongestRow { get; init; } = 0x3FFF_FFDF;

    /// <summary>The number of threads.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
