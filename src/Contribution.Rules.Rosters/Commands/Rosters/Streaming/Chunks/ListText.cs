using System.Text;
using System.Text.Unicode;
using Contribution.Rules.Rosters.Input.Csv;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;

/// <summary>
/// A list as text in UTF-8. It is taken for UTF-8 until something in it is none; then the whole list is looked through,
/// as <see cref="TextDecoding"/> does, and the run begins again.
/// </summary>
/// <param name="source">The list.</param>
/// <param name="cancellation">Stops it before the list is begun, and while all of it is looked through.</param>
internal sealed class ListText(RosterSource source, CancellationToken cancellation)
{
    private static readonly byte[] Damaged = Encoding.UTF8.GetBytes(TextDecoding.Damaged.ToString());
    private static readonly byte[] Mark = Encoding.UTF8.Preamble.ToArray();

    private bool? _isUtf8;

    /// <summary>Whether bytes that are no UTF-8 are damage, which only the whole list shows.</summary>
    public bool IsKnown => _isUtf8 is not null;

    /// <summary>Whether bytes are UTF-8 without a trace of damage.</summary>
    public static bool IsClean(ReadOnlySpan<byte> bytes) =>
        Ascii.IsValid(bytes) || (Utf8.IsValid(bytes) && bytes.IndexOf(Damaged) < 0);

    /// <summary>Looks through the whole list.</summary>
    public void Know()
    {
        using Stream stream = source.Begin();
        _isUtf8 = TextDecoding.IsUtf8(stream, cancellation);
    }

    /// <summary>Reads it from its beginning, without a byte order mark.</summary>
    public Stream Begin()
    {
        cancellation.ThrowIfCancellationRequested();
        Stream stream = source.Begin();
        byte[] start = new byte[Mark.Length];
        int read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        bool marked = start.AsSpan(0, read).StartsWith(Mark);
        _isUtf8 = marked ? true : _isUtf8;
        stream.Position = marked ? Mark.Length : 0;
        return _isUtf8 == false ? TextDecoding.ToUtf8(stream) : stream;
    }
}
