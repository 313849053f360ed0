using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Contribution.Rules.Json;

/// <summary>Reads a value that is written as an object, or as a text or number alone.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <typeparam name="TShort">The text or number.</typeparam>
/// <typeparam name="TLong">The object.</typeparam>
/// <param name="kind">The JSON form of <typeparamref name="TShort"/>.</param>
internal abstract class UnionConverter<T, TShort, TLong>(JsonValueKind kind) : JsonConverter<T>, IUnionShape
{
    /// <inheritdoc/>
    public IReadOnlyDictionary<JsonValueKind, Type> Forms { get; } =
        new Dictionary<JsonValueKind, Type> { [kind] = typeof(TShort), [JsonValueKind.Object] = typeof(TLong) };

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject
            ? Create(Read<TLong>(ref reader, options))
            : Create(Read<TShort>(ref reader, options));

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is read, not written");

    /// <summary>Creates the value from its short form.</summary>
    protected abstract T Create(TShort given);

    /// <summary>Creates the value from its long form.</summary>
    protected abstract T Create(TLong given);

    private static TForm Read<TForm>(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<TForm>)options.GetTypeInfo(typeof(TForm)))!;
}
