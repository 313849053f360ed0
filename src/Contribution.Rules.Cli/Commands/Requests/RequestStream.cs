using System.Text.Json;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Commands.Requests;

/// <summary>The text of one request, and in NDJSON its line.</summary>
internal readonly struct RequestText(ReadOnlyMemory<byte> utf8, int? line)
{
    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;
    public int? Line { get; } = line;
}

/// <summary>
/// Cuts an input into requests: NDJSON when its first line is a whole JSON value and another follows, or when a later
/// line is a request that cannot belong to one value with the lines before it; else one value. So a malformed line voids
/// itself only. NDJSON is read line by line; only one line is held at a time once a whole one was seen.
/// </summary>
/// <param name="input">The input, in UTF-8.</param>
/// <param name="locale">The language of errors.</param>
/// <param name="beforeWaiting">Called before more is read, which may wait for the writer of the input.</param>
internal sealed class RequestStream(Stream input, Locale locale, Action beforeWaiting)
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
        List<RequestText> begun = first is null ? [] : [new RequestText(first, line)];
        bool isWhole = first is not null && IsWhole(first);
        bool sawRequest = false;
        while (!IsNdjson && NextLine() is byte[] text)
        {
            begun.Add(new RequestText(text, ++line));
            if (!sawRequest && !IsBlank(text) && (isWhole || IsRequest(text)))
            {
                sawRequest = true;
                IsNdjson = !IsJson(begun, isFinal: false);
            }
        }

        IsNdjson |= sawRequest && !IsJson(begun, isFinal: true);

        if (!IsNdjson)
        {
            yield return new RequestText(Joined(begun), line: null);
            yield break;
        }

        foreach (RequestText text in begun.Where(text => !IsBlank(text.Utf8.Span)))
        {
            yield return text;
        }

        while (NextFilledLine(ref line) is byte[] text)
        {
            yield return new RequestText(text, line);
        }
    }

    private static ReadOnlySpan<byte> Blank => " \t\r"u8;

    private static bool IsBlank(ReadOnlySpan<byte> line) => !line.ContainsAnyExcept(Blank);

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> line) =>
        line.Span is [0xEF, 0xBB, 0xBF, ..] ? line[3..] : line;

    /// <summary>Whether a line is an object that asks for a place: a request, and no part of a longer one.</summary>
    private static bool IsRequest(ReadOnlyMemory<byte> line)
    {
        ReadOnlySpan<byte> text = line.Span.Trim(Blank);
        if (text is not [(byte)'{', .., (byte)'}'] || text.IndexOf("\"jurisdiction\""u8) < 0)
        {
            return false;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("jurisdiction", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Whether lines together are one JSON value; of lines that are not final, whether they can become one.</summary>
    private static bool IsJson(List<RequestText> lines, bool isFinal)
    {
        Utf8JsonReader reader = new(WithoutMark(Joined(lines)).Span, isFinalBlock: isFinal, state: default);
        try
        {
            while (reader.Read()) { }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsWhole(ReadOnlyMemory<byte> line)
    {
        if (line.Span.TrimEnd(Blank) is [.., (byte)'{' or (byte)'[' or (byte)','])
        {
            // Most requests stand on many lines. To fail at the first takes longer than to compute a case.
            return false;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(WithoutMark(line));
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
            if (!IsBlank(text))
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
                throw locale.Error($"一行超过 {MostBytes} 字节", $"a line of more than {MostBytes} bytes");
            }

            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        beforeWaiting();
        int read = input.Read(_buffer, _to, _buffer.Length - _to);
        _to += read;
        _ended = read == 0;
    }

    /// <summary>Lines as one text.</summary>
    private static ReadOnlyMemory<byte> Joined(List<RequestText> lines)
    {
        using MemoryStream whole = new();
        for (int number = 0; number < lines.Count; number++)
        {
            if (number > 0)
            {
                whole.WriteByte(NewLine);
            }

            whole.Write(lines[number].Utf8.Span);
        }

        return whole.ToArray();
    }
}
