using System.Buffers;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;
using Contribution.Rules.Rosters.Input.Reading.Ids;
using Contribution.Rules.Rosters.Output.Writing;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Values;

/// <summary>Recognizes ids that are used as written, in any script: nothing is trimmed.</summary>
internal static class PlainId
{
    private const int FewestLetters = 3;

    // Nothing but letters and digits is never changed, whatever their order.
    private static readonly SearchValues<byte> Unchanged = SearchValues.Create(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8
    );

    /// <summary>Whether an id in a chunk is such a one, and needs no quotes. Some that are plain are not recognised.</summary>
    public static bool Is(ReadOnlySpan<byte> id, Chunk chunk) =>
        !id.IsEmpty && !IdText.MayBeNothing(id) && (!id.ContainsAnyExcept(Unchanged) || IsWithOthers(id, chunk));

    private static bool IsWithOthers(ReadOnlySpan<byte> id, Chunk chunk) =>
        !FormulaGuard.BeginsFormula(id[0])
        && id[0] is not ((byte)'\'' or (byte)'=' or (byte)'/')
        && !id.ContainsAnyExceptInRange((byte)'!', (byte)'~')
        && !id.Contains((byte)';')
        && !(chunk.HasQuotes && id.Contains((byte)','))
        && id.ContainsAny(Unchanged)
        && !ChangedId.MayHaveReason(id);

    /// <summary>
    /// Whether an id certainly identifies a person, where no category distinguishes persons from totals, dates and numbers of columns.
    /// </summary>
    public static bool IsSomebody(ReadOnlySpan<byte> id) =>
        id.Length >= FewestLetters
        && id.ContainsAnyInRange((byte)'1', (byte)'9')
        && id.IndexOfAny("-/."u8) < 0
        // A word of a sum stands behind the number of an employer or a department, as in 12 Total.
        && !char.IsAsciiLetter((char)id[^1]);
}
