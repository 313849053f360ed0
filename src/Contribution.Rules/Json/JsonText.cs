using System.Text.Json;
using System.Text.Unicode;

namespace Contribution.Rules.Json;

/// <summary>
/// Parses an arbitrary text. Invalid JSON is one kind of exception, where the parser itself leaves broken
/// encodings and unpaired surrogates to later readers of the texts.
/// </summary>
internal static class JsonText
{
    /// <summary>The fault of a text in another encoding.</summary>
    public const string NotUtf8 = "not UTF-8";

    /// <summary>The fault of an unpaired surrogate.</summary>
    public const string UnpairedSurrogate = "an unpaired surrogate";

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text after its byte order mark, if it has one.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) =>
        utf8.Span.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;

    /// <summary>Parses a text; every name and text in it can then be read.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> text, JsonDocumentOptions options = default)
    {
        ReadOnlyMemory<byte> utf8 = WithoutMark(text);
        if (!IsUtf8(utf8.Span))
        {
            throw new JsonException(NotUtf8);
        }

        JsonDocument document = JsonDocument.Parse(utf8, options);
        if (utf8.Span.Contains((byte)'\\') && HasUnpairedSurrogate(utf8.Span, options))
        {
            document.Dispose();
            throw new JsonException(UnpairedSurrogate);
        }

        return document;
    }

    /// <summary>Whether it can be UTF-8; UTF-16 of ASCII alone would be valid.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> text) => Utf8.IsValid(text) && !OtherEncoding.IsUtf16(text);

    private static bool HasUnpairedSurrogate(ReadOnlySpan<byte> utf8, JsonDocumentOptions options)
    {
        Utf8JsonReader reader = new(
            utf8,
            new JsonReaderOptions
            {
                AllowTrailingCommas = options.AllowTrailingCommas,
                CommentHandling = options.CommentHandling,
                MaxDepth = options.MaxDepth,
            }
        );
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    _ = reader.GetString();
                }
            }

            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }
}
