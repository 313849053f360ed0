using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Contribution.Rules.Json;

/// <summary>A place at which a text stops being JSON, seen from the last token before it.</summary>
internal readonly struct JsonPosition()
{
    private const string Value = "\"…\" | 0 | true | false | null | { | [";
    private const string Name = "\"…\":";

    /// <summary>The white space that may stand between two tokens.</summary>
    public static ReadOnlySpan<byte> Blank => " \t\r\n"u8;

    /// <summary>The last token.</summary>
    private JsonTokenType Last { get; init; }

    /// <summary>For each open object or list, the innermost first, whether it is an object, and where it begins.</summary>
    private ImmutableStack<(bool IsObject, int Start)> InObjects { get; init; } = [];

    /// <summary>The innermost open object or list; null where none is open.</summary>
    public (bool IsObject, int Start)? Open => InObjects.IsEmpty ? null : InObjects.Peek();

    /// <summary>Whether a comma follows the token.</summary>
    public bool Comma { get; private init; }

    /// <summary>The incomplete token after it: a text, a number, a word.</summary>
    public string Begun { get; private init; } = "";

    /// <summary>The bytes of the incomplete token.</summary>
    public int BytesBegun => System.Text.Encoding.UTF8.GetByteCount(Begun);

    /// <summary>Whether the incomplete token is a text without its end.</summary>
    public bool IsInText => Begun is ['"', ..] && !IsWholeText;

    private bool IsWholeText => Begun is ['"', .., not '\\', '"'] or "\"\"";

    /// <summary>Whether a number and a comma are just before it.</summary>
    public bool IsAfterNumberAndComma => Comma && Begun.Length == 0 && Last == JsonTokenType.Number;

    /// <summary>Whether an object or a list ends here after a comma: then the comma is the fault.</summary>
    /// <param name="rest">The text from here on.</param>
    public bool IsAfterTrailingComma(ReadOnlySpan<byte> rest) =>
        Comma && Begun.Length == 0 && rest is [(byte)']' or (byte)'}', ..];

    /// <summary>The number of objects and lists that may be open.</summary>
    public int MostDepth { get; init; }

    /// <summary>The tokens that could stand here, as JSON writes them; <c>…</c> is any text, <c>0</c> any number.</summary>
    public string Expected =>
        Begun.Length == 0 ? AfterToken
        : IsWholeText ? ":"
        : Begun[0] == '"' && Begun[^1] == '\\' ? "\" | \\ | / | b | f | n | r | t | u0000"
        : Begun[0] == '"' ? "\""
        : char.IsAsciiDigit(Begun[^1]) ? AfterValue
        : Value;

    /// <summary>Whether no further list or object may begin here.</summary>
    public bool IsTooDeep => Begun.Length == 0 && InObjects.Count() >= MostDepth;

    private string AfterToken =>
        IsTooDeep ? string.Create(CultureInfo.InvariantCulture, $"≤ {MostDepth} × {{ [")
        : Last is JsonTokenType.None or JsonTokenType.PropertyName ? Value
        : Last == JsonTokenType.StartObject ? $"{Name} | }}"
        : Last == JsonTokenType.StartArray ? $"{Value} | ]"
        : !Comma || Open is not (bool isObject, _) ? AfterValue
        : isObject ? Name
        : Value;

    private string AfterValue =>
        Open is not (bool isObject, _) ? "end of text"
        : isObject ? ", | }"
        : ", | ]";

    /// <summary>The place of a text that cannot be read on from there.</summary>
    public static JsonPosition Find(ReadOnlySpan<byte> utf8, int at, JsonDocumentOptions options)
    {
        bool comments = options.CommentHandling != JsonCommentHandling.Disallow;
        Utf8JsonReader reader = new(
            utf8,
            new JsonReaderOptions
            {
                AllowTrailingCommas = options.AllowTrailingCommas,
                CommentHandling = comments ? JsonCommentHandling.Allow : JsonCommentHandling.Disallow,
                MaxDepth = options.MaxDepth,
            }
        );
        JsonPosition place = new() { MostDepth = options.MaxDepth is 0 ? 64 : options.MaxDepth };
        int end = 0;
        try
        {
            // After a comment the reader goes on past a missing comma, at which the text stopped being JSON.
            while (reader.Read() && reader.TokenStartIndex < at)
            {
                place = reader.TokenType switch
                {
                    JsonTokenType.Comment => place.Past(utf8[end..(int)reader.TokenStartIndex]),
                    _ => place.At(reader.TokenType, (int)reader.TokenStartIndex),
                };
                end = (int)reader.BytesConsumed;
            }
        }
        catch (JsonException)
        {
            // The exception from before; all tokens before it were read.
        }

        return place.Past(utf8[Math.Min(end, at)..at]);
    }

    private JsonPosition At(JsonTokenType token, int start) =>
        this with
        {
            Last = token,
            Comma = false,
            InObjects = token switch
            {
                JsonTokenType.StartObject => InObjects.Push((true, start)),
                JsonTokenType.StartArray => InObjects.Push((false, start)),
                JsonTokenType.EndObject or JsonTokenType.EndArray => InObjects.Pop(),
                _ => InObjects,
            },
        };

    private JsonPosition Past(ReadOnlySpan<byte> between)
    {
        between = between.Trim(Blank);
        bool comma = between.StartsWith(","u8);
        return this with
        {
            Comma = Comma || comma,
            Begun = System.Text.Encoding.UTF8.GetString(comma ? between[1..].TrimStart(Blank) : between),
        };
    }
}
