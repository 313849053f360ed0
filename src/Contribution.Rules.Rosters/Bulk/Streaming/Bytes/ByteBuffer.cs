using System.Globalization;
using System.Text;

namespace Contribution.Rules.Rosters.Bulk.Streaming.Bytes;

/// <summary>Bytes that are appended to; grows as it must, and is used again for the next piece.</summary>
internal sealed class ByteBuffer(int capacity)
{
    // A sign, 19 digits, a point, and a zero before it.
    private const int MostMoney = 22;

    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    private static ReadOnlySpan<byte> Pairs =>
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

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

    /// <summary>Fen as yuan with two decimals.</summary>
    public void AppendYuan(long fen)
    {
        Span<byte> digits = stackalloc byte[MostMoney];
        ulong rest = fen < 0 ? 0UL - (ulong)fen : (ulong)fen;
        int at = MostMoney - 2;
        (rest, ulong pair) = Math.DivRem(rest, 100);
        Pair(pair).CopyTo(digits[at..]);
        digits[--at] = (byte)'.';
        while (rest >= 10)
        {
            (rest, pair) = Math.DivRem(rest, 100);
            Pair(pair).CopyTo(digits[(at -= 2)..]);
        }

        // The rest is the first digit of an odd number of digits, or there were only fen.
        bool leads = digits[at] == '.' || rest > 0;
        if (leads)
        {
            digits[--at] = (byte)('0' + rest);
        }

        if (fen < 0)
        {
            digits[--at] = (byte)'-';
        }

        Append(digits[at..]);
    }

    private static ReadOnlySpan<byte> Pair(ulong number) => Pairs.Slice((int)number * 2, 2);

    private Span<byte> Reserve(int more)
    {
        if (_bytes.Length - Length < more)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
        }

        return _bytes.AsSpan(Length);
    }
}
