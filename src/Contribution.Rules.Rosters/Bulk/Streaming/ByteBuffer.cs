using System.Buffers.Text;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>Bytes that are appended to; grows as it must, and is used again for the next piece.</summary>
internal sealed class ByteBuffer(int capacity)
{
    private const int MostDigits = 20;

    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Append(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length));
        Length += text.Length;
    }

    public void Append(byte letter)
    {
        Room(1)[0] = letter;
        Length++;
    }

    /// <summary>Fen as yuan with two decimals.</summary>
    public void AppendYuan(long fen)
    {
        Span<byte> room = Room(MostDigits + 3);
        int at = 0;
        if (fen < 0)
        {
            room[at++] = (byte)'-';
        }

        (ulong yuan, ulong rest) = Math.DivRem(fen < 0 ? 0UL - (ulong)fen : (ulong)fen, 100UL);
        Utf8Formatter.TryFormat(yuan, room[at..], out int digits);
        at += digits;
        room[at++] = (byte)'.';
        room[at++] = (byte)('0' + (int)(rest / 10));
        room[at++] = (byte)('0' + (int)(rest % 10));
        Length += at;
    }

    private Span<byte> Room(int more)
    {
        if (_bytes.Length - Length < more)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
        }

        return _bytes.AsSpan(Length);
    }
}
