using Contribution.Rules.Rosters.Writing;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>Ids that are surely written as they are: no white space around them, and no formula.</summary>
internal static class PlainId
{
    /// <summary>Whether an id in a chunk is such a one, and needs no quotes. Of some it is not told, though they are.</summary>
    public static bool Is(ReadOnlySpan<byte> id, Chunk chunk) =>
        !id.IsEmpty
        && IsPlain(id[0])
        && IsPlain(id[^1])
        && !FormulaGuard.BeginsFormula(id[0])
        && !(chunk.HasQuotes && id.Contains((byte)','));

    /// <summary>Whether a byte is a visible letter of ASCII: no letter of another script, none of which is looked at.</summary>
    private static bool IsPlain(byte letter) => letter is > (byte)' ' and < 0x7F;
}
