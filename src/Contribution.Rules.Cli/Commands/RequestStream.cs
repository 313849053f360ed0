using System.Text.Json;

namespace Contribution.Rules.Cli.Commands;

/// <summary>The text of one request, and in NDJSON its line.</summary>
internal readonly record struct RequestText(ReadOnlyMemory<byte> Utf8, int? Line);

/// <summary>
/// Cuts an input into requests: NDJSON when its first line is a whole JSON value and another follows, else one value.
/// NDJSON is read line by line; only one line is held at a time.
/// </summary>
/// <param name="input">The input, in UTF-8.</param>
/// <param name="beforeWaiting">Called before more is read, which may wait for whoever writes the input.</param>
internal sealed class RequestStream(Stream input, Action beforeWaiting)
{
    private const int MostBytes = 1 << 30;

    private const byte NewLine = (byte)'\n';

    private byte[] _buffer = new byte[1 << 16];
    private int _from;
    private int _to;
    private bool _ended;

    /// <summary>Whether the input turned out to be NDJSON; known from the first request on.</summary>
    public bool IsNdjson { get; private set; }

    /// <summary>The requests, in order; blank lines between them are passed over.</summary>
    public IEnumerable<RequestText> Read()
    {
        int line = 0;
        byte[]? first = NextFilledLine(ref line);
        int firstLine = line;
        byte[]? second = first is not null && IsWhole(first) ? NextFilledLine(ref line) : null;
        if (second is null)
        {
            yield return new RequestText(first is null ? ReadOnlyMemory<byte>.Empty : Rest(first), Line: null);
            yield break;
        }

        IsNdjson = true;
        yield return new RequestText(first, firstLine);
        for (byte[]? text = second; text is not null; text = NextFilledLine(ref line))
        {
            yield return new RequestText(text, line);
        }
    }

    private static bool IsWhole(byte[] line)
    {
        if (line.AsSpan().TrimEnd(" \t\r"u8) is [.., (byte)'{' or (byte)'[' or (byte)','])
        {
            // Most requests stand on many lines. To fail at the first takes longer than to compute a case.
            return false;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(line.AsMemory(line is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0));
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private byte[]? NextFilledLine(ref int line)
    {
        while (NextLine() is byte[] text)
        {
            line++;
            if (text.AsSpan().ContainsAnyExcept(" \t\r"u8))
            {
                return text;
            }
        }

        return null;
    }

    private byte[]? NextLine()
    {
        int searched = 0;
        while (true)
        {
            int end = _buffer.AsSpan(_from + searched, _to - _from - searched).IndexOf(NewLine);
            if (end >= 0 || (_ended && _from < _to))
            {
                int length = end >= 0 ? searched + end : _to - _from;
                byte[] line = _buffer.AsSpan(_from, length).ToArray();
                _from += Math.Min(length + 1, _to - _from);
                return line;
            }

            if (_ended)
            {
                return null;
            }

            searched = _to - _from;
            Fill();
        }
    }

    private void Fill()
    {
        _buffer.AsSpan(_from, _to - _from).CopyTo(_buffer);
        (_from, _to) = (0, _to - _from);
        if (_to == _buffer.Length)
        {
            if (_buffer.Length >= MostBytes)
            {
                throw new IOException($"a line of more than {MostBytes} bytes");
            }

            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        beforeWaiting();
        int read = input.Read(_buffer, _to, _buffer.Length - _to);
        _to += read;
        _ended = read == 0;
    }

    /// <summary>The first line and all that follows it, as one text.</summary>
    private ReadOnlyMemory<byte> Rest(byte[] first)
    {
        using MemoryStream whole = new();
        whole.Write(first);
        while (NextLine() is byte[] line)
        {
            whole.WriteByte(NewLine);
            whole.Write(line);
        }

        return whole.ToArray();
    }
}
