using System.Buffers.Text;

namespace Contribution.Rules.Bench.Rosters;

/// <summary>Lines of a CSV file, put together as bytes and written in large pieces.</summary>
internal sealed class CsvLines(string path) : IDisposable
{
    private const int Piece = 1 << 20;
    private const int LongestLine = 1 << 10;

    private readonly byte[] _bytes = new byte[Piece];
    private readonly FileStream _file = new(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
    private int _length;
    private bool _inLine;

    /// <summary>Adds a text that needs no quotes.</summary>
    public void Add(ReadOnlySpan<byte> text)
    {
        Separate();
        text.CopyTo(_bytes.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Adds a letter and a number with leading zeros.</summary>
    public void AddId(byte letter, int number, byte digits)
    {
        Separate();
        _bytes[_length++] = letter;
        Utf8Formatter.TryFormat(number, _bytes.AsSpan(_length), out int written, new('D', digits));
        _length += written;
    }

    /// <summary>Adds an amount in yuan with two decimals; unknown is empty.</summary>
    public void AddMoney(long? fen)
    {
        Separate();
        if (fen is not long known)
        {
            return;
        }

        (long yuan, long rest) = Math.DivRem(known, 100);
        Utf8Formatter.TryFormat(yuan, _bytes.AsSpan(_length), out int written);
        _length += written;
        _bytes[_length++] = (byte)'.';
        _bytes[_length++] = (byte)('0' + (rest / 10));
        _bytes[_length++] = (byte)('0' + (rest % 10));
    }

    /// <summary>Adds a count; unknown is empty.</summary>
    public void AddCount(int? count)
    {
        Separate();
        if (count is int known)
        {
            Utf8Formatter.TryFormat(known, _bytes.AsSpan(_length), out int written);
            _length += written;
        }
    }

    /// <summary>Ends the line.</summary>
    public void End()
    {
        _bytes[_length++] = (byte)'\n';
        _inLine = false;
        if (_length > Piece - LongestLine)
        {
            Flush();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Flush();
        _file.Dispose();
    }

    private void Separate()
    {
        if (_inLine)
        {
            _bytes[_length++] = (byte)',';
        }

        _inLine = true;
    }

    private void Flush()
    {
        _file.Write(_bytes, 0, _length);
        _length = 0;
    }
}
