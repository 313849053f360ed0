using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;

/// <summary>Bytes that are appended to; grows as it must, and is used again for the next piece.</summary>
internal sealed class ByteBuffer(int capacity)
{
    // A sign, 19 digits, a point, and a zero before it.
    private const int MostMoney = 22;

    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Append(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Reserve(text.Length));
        Length += text.Length;
    }

    /// <summary>A text in UTF-8.</summary>
    public void Append(string text) =>
        Length += Encoding.UTF8.GetBytes(text, Reserve(Encoding.UTF8.GetMaxByteCount(text.Length)));

    public void Append(byte letter)
    {
        Reserve(1)[0] = letter;
        Length++;
    }

    /// <summary>Two values, each with a comma behind it.</summary>
    public void AppendValues(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        int length = first.Length + second.Length + 2;
        Span<byte> rest = Reserve(length);
        first.CopyTo(rest);
        rest[first.Length] = (byte)',';
        second.CopyTo(rest[(first.Length + 1)..]);
        rest[length - 1] = (byte)',';
        Length += length;
    }

    /// <summary>A whole number that is not negative.</summary>
    public void AppendWhole(int number)
    {
        number.TryFormat(Reserve(MostMoney), out int written, provider: CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>An amount in yuan, with two decimals.</summary>
    public void AppendYuan(decimal yuan)
    {
        if (Fen.TryFromYuan(yuan, out long fen))
        {
            AppendYuan(fen);
        }
        else
        {
            Append(FigureFormat.Money(yuan));
        }
    }

    /// <summary>Fen as yuan with two decimals.</summary>
    public void AppendYuan(long fen)
    {
        Span<byte> rest = Reserve(MostMoney);
        (ulong yuan, ulong below) = Math.DivRem(fen < 0 ? 0UL - (ulong)fen : (ulong)fen, 100);
        int at = 0;
        if (fen < 0)
        {
            rest[at++] = (byte)'-';
        }

        yuan.TryFormat(rest[at..], out int digits, provider: CultureInfo.InvariantCulture);
        at += digits;
        rest[at + 2] = (byte)('0' + (below % 10));
        rest[at + 1] = (byte)('0' + (below / 10));
        rest[at] = (byte)'.';
        Length += at + 3;
    }

    // A native compiler knows no hot code, and would make a call for every value that is written.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Reserve(int more)
    {
        if (_bytes.Length - Length < more)
        {
            Grow(more);
        }

        return _bytes.AsSpan(Length);
    }

    private void Grow(int more) => Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
}
