using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Contribution.Rules.Json;

/// <summary>A place at which a text stops being JSON, seen from the last token before it.</summary>
/// <param name="Last">The last token.</param>
/// <param name="InObjects">Of each object or list that is open, the innermost first, whether it is an object.</param>
/// <param name="Comma">Whether a comma follows the token.</param>
/// <param name="Begun">What begins after it and is not whole: a text, a number, a word.</param>
/// <param name="MostDepth">How many of them may be open.</param>
internal readonly record struct JsonPosition(
    JsonTokenType Last,
    ImmutableStack<bool> InObjects,
    bool Comma,
    string Begun,
    int MostDepth
)
{
    private const string Value = "\"…\" | 0 | true | false | null | { | [";
    private const string Name = "\"…\":";

    /// <summary>What may stand between two tokens.</summary>
    public static ReadOnlySpan<byte> Blank => " \t\r\n"u8;

    /// <summary>What could stand here, as JSON writes it; <c>…</c> is any text, <c>0</c> any number.</summary>
    public string Expected =>
        Begun.Length == 0 ? AfterToken
        : Begun is ['"', .., not '\\', '"'] or "\"\"" ? ":"
        : Begun[0] == '"' && Begun[^1] == '\\' ? "\" | \\ | / | b | f | n | r | t | u0000"
        : Begun[0] == '"' ? "\""
        : char.IsAsciiDigit(Begun[^1]) ? AfterValue
        : Value;

    private string AfterToken =>
        InObjects.Count() >= MostDepth ? string.Create(CultureInfo.InvariantCulture, $"≤ {MostDepth} × {{ [")
        : Last is JsonTokenType.None or JsonTokenType.PropertyName ? Value
        : Last == JsonTokenType.StartObject ? $"{Name} | }}"
        : Last == JsonTokenType.StartArray ? $"{Value} | ]"
        : !Comma || InObjects.IsEmpty ? AfterValue
        : InObjects.Peek() ? Name
        : Value;

    private string AfterValue =>
        InObjects.IsEmpty ? "end of text"
        : InObjects.Peek() ? ", | }"
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
        JsonPosition place = new(
            JsonTokenType.None,
            [],
            Comma: false,
            "",
            options.MaxDepth is 0 ? 64 : options.MaxDepth
        );
        int end = 0;
        try
        {
            while (reader.Read())
            {
                place = reader.TokenType switch
                {
                    JsonTokenType.Comment => place.Past(utf8[end..(int)reader.TokenStartIndex]),
                    _ => place.At(reader.TokenType),
                };
                end = (int)reader.BytesConsumed;
            }
        }
        catch (JsonException)
        {
            // What was thrown before; all tokens before it were seen.
        }

        return place.Past(utf8[Math.Min(end, at)..at]);
    }

    private JsonPosition At(JsonTokenType token) =>
        this with
        {
            Last = token,
            Comma = false,
            InObjects = token switch
            {
                JsonTokenType.StartObject => InObjects.Push(true),
                JsonTokenType.StartArray => InObjects.Push(false),
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
