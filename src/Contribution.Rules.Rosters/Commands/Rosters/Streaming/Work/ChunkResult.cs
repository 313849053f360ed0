using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Work;

/// <summary>The result of a chunk; reused for the next chunk.</summary>
internal sealed class ChunkResult(int size)
{
    /// <summary>Which of the chunks, from 0.</summary>
    public int Chunk { get; set; }

    /// <summary>The persons' lines.</summary>
    public ByteBuffer Lines { get; } = new(size);

    /// <summary>The rows that were rejected.</summary>
    public List<RejectedRow> Rejected { get; } = [];

    /// <summary>The place of the lines in the output.</summary>
    public long Place { get; set; }

    /// <summary>Has nothing in it any more.</summary>
    public void Clear()
    {
        Lines.Clear();
        Rejected.Clear();
    }
}
