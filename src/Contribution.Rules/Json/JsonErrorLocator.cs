using System.Globalization;
using System.Text;
using System.Text.Json;
using Contribution.Rules.Faults;

namespace Contribution.Rules.Json;

/// <summary>Finds the place where a text stops being JSON, the token there and the expected ones.</summary>
internal static class JsonErrorLocator
{
    /// <summary>The fault of a text that the reader threw at.</summary>
    /// <param name="utf8">The text, without a byte order mark.</param>
    /// <param name="options">How it was read.</param>
    /// <param name="malformed">The exception.</param>
    public static Fault Find(ReadOnlySpan<byte> utf8, JsonDocumentOptions options, JsonException malformed)
    {
        if (malformed is not { LineNumber: long line, BytePositionInLine: long inLine })
        {
            return malformed.Message switch
            {
                JsonText.NotUtf8 => Malformed(JsonText.NotUtf8, "UTF-8").With(words: OtherEncoding.Words(utf8)),
                JsonText.UnpairedSurrogate => Malformed(JsonText.UnpairedSurrogate, @"\ud800–\udbff + \udc00–\udfff"),
                _ => Malformed("unreadable", null),
            };
        }

        int at = Math.Min(StartOf(line, utf8) + (int)inLine, utf8.Length);
        JsonPosition position = JsonPosition.Find(utf8, at, options);
        // Inside a list or an object a comma may stand here: the missing part is the value after it.
        if (position.Open is not null && utf8[at..].Trim(JsonPosition.Blank) is [(byte)','])
        {
            at = utf8.Length;
            position = JsonPosition.Find(utf8, at, options);
        }

        string standing = Standing(utf8[at..]);
        Wording place = Place(line, inLine);
        return new Fault(
            FaultCode.MalformedJson,
            "",
            $"{place.En}: {standing}",
            position.IsAfterTrailingComma(utf8[at..]) ? "no comma before it" : position.Expected
        )
        {
            Words = JsonErrorHint.Find(utf8, at, position, standing) is Wording hint
                ? FaultWords.Saying(
                    new Wording($"不是合法的 JSON：{place.Zh}：{hint.Zh}", $"not valid JSON: {place.En}: {hint.En}")
                )
                : null,
        };
    }

    /// <summary>The place of a byte, as people count it.</summary>
    public static Wording Place(ReadOnlySpan<byte> utf8, int at) =>
        Place(utf8[..at].Count((byte)'\n'), at - (utf8[..at].LastIndexOf((byte)'\n') + 1));

    /// <summary>A place as people count it: from 1.</summary>
    /// <param name="line">The line, from 0.</param>
    /// <param name="inLine">The byte in it, from 0.</param>
    public static Wording Place(long line, long inLine) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"第 {line + 1} 行第 {inLine + 1} 字节"),
            string.Create(CultureInfo.InvariantCulture, $"line {line + 1}, byte {inLine + 1}")
        );

    /// <summary>The fault of a text that is no JSON.</summary>
    public static Fault Malformed(string found, string? allowed) => new(FaultCode.MalformedJson, "", found, allowed);

    private static int StartOf(long line, ReadOnlySpan<byte> utf8)
    {
        int start = 0;
        for (; line > 0; line--)
        {
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        }

        return start;
    }

    private static string Standing(ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty)
        {
            return "end of text";
        }

        _ = Rune.DecodeFromUtf8(rest, out Rune first, out _);
        string number = string.Create(CultureInfo.InvariantCulture, $"U+{first.Value:X4}");
        // Invisible and easily confused characters are reported by their number.
        return Rune.IsControl(first)
            || Rune.IsWhiteSpace(first)
            || Rune.GetUnicodeCategory(first) == UnicodeCategory.Format
                ? number
            : first.IsAscii || Rune.IsLetterOrDigit(first) ? first.ToString()
            : $"{first} {number}";
    }
}
