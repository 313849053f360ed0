using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Json;

/// <summary>A value that may be written in more than one JSON form.</summary>
internal abstract class UnionConverter<T> : JsonConverter<T>, IUnionShape
{
    public abstract IReadOnlyDictionary<JsonValueKind, Type> Forms { get; }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is read, not written");
}

/// <summary>Tells the shape check which type is expected for which JSON form.</summary>
internal interface IUnionShape
{
    IReadOnlyDictionary<JsonValueKind, Type> Forms { get; }
}
