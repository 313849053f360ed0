using System.Buffers;

namespace Contribution.Rules.Rosters.Bulk.Streaming.Bytes;

/// <summary>Line ends in bytes: LF, CR LF or CR.</summary>
internal static class LineEnds
{
    private const byte CarriageReturn = (byte)'\r';
    private const byte LineFeed = (byte)'\n';

    private static readonly SearchValues<byte> Any = SearchValues.Create("\r\n"u8);

    /// <summary>The count.</summary>
    public static int Count(ReadOnlySpan<byte> bytes)
    {
        int returns = bytes.Count(CarriageReturn);
        return bytes.Count(LineFeed) + (returns == 0 ? 0 : returns - bytes.Count("\r\n"u8));
    }

    /// <summary>Where the first begins, or the end of the bytes.</summary>
    public static int First(ReadOnlySpan<byte> bytes)
    {
        int at = bytes.IndexOfAny(Any);
        return at < 0 ? bytes.Length : at;
    }

    /// <summary>Where the line after a place begins that is a line end or the end of the bytes.</summary>
    public static int After(ReadOnlySpan<byte> bytes, int end) =>
        end >= bytes.Length ? bytes.Length
        : bytes[end] == CarriageReturn && end + 1 < bytes.Length && bytes[end + 1] == LineFeed ? end + 2
        : end + 1;

    /// <summary>Where the last whole line ends; 0 where none does. A CR at the very end may be half a CR LF.</summary>
    public static int AfterLast(ReadOnlySpan<byte> bytes)
    {
        int feed = bytes.LastIndexOf(LineFeed) + 1;
        int returned = bytes[feed..].LastIndexOf(CarriageReturn);
        if (returned >= 0 && feed + returned == bytes.Length - 1)
        {
            returned = bytes[feed..^1].LastIndexOf(CarriageReturn);
        }

        return feed + returned + 1;
    }
}
