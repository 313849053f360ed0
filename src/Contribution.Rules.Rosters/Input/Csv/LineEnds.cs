using System.Numerics;

namespace Contribution.Rules.Rosters.Input.Csv;

/// <summary>Line ends in letters, or in bytes of UTF-8: LF, CR LF or CR.</summary>
internal static class LineEnds
{
    /// <summary>Counts the line ends.</summary>
    public static int Count<T>(ReadOnlySpan<T> text)
        where T : unmanaged, IBinaryInteger<T>
    {
        int returns = text.Count(Return<T>());
        return text.Count(Feed<T>()) + (returns == 0 ? 0 : returns - text.Count([Return<T>(), Feed<T>()]));
    }

    /// <summary>The place where the first begins, or the end of the text.</summary>
    public static int First<T>(ReadOnlySpan<T> text)
        where T : unmanaged, IBinaryInteger<T>
    {
        int at = text.IndexOfAny(Return<T>(), Feed<T>());
        return at < 0 ? text.Length : at;
    }

    /// <summary>The place where the line after a line end begins, or the end of the text.</summary>
    public static int After<T>(ReadOnlySpan<T> text, int end)
        where T : unmanaged, IBinaryInteger<T> =>
        end >= text.Length ? text.Length
        : text[end] == Return<T>() && end + 1 < text.Length && text[end + 1] == Feed<T>() ? end + 2
        : end + 1;

    /// <summary>The place where the last whole line ends; 0 where none does. A CR at the very end may be half a CR LF.</summary>
    public static int AfterLast(ReadOnlySpan<byte> bytes)
    {
        int feed = bytes.LastIndexOf((byte)'\n') + 1;
        int returned = bytes[feed..].LastIndexOf((byte)'\r');
        if (returned >= 0 && feed + returned == bytes.Length - 1)
        {
            returned = bytes[feed..^1].LastIndexOf((byte)'\r');
        }

        return feed + returned + 1;
    }

    private static T Return<T>()
        where T : unmanaged, IBinaryInteger<T> => T.CreateTruncating('\r');

    private static T Feed<T>()
        where T : unmanaged, IBinaryInteger<T> => T.CreateTruncating('\n');
}
