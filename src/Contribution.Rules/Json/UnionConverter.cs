using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Json;

/// <summary>A value that may be written in more than one JSON form.</summary>
internal abstract class UnionConverter<T> : JsonConverter<T>, IUnionShape
{
    public abstract IReadOnlyDictionary<JsonValueKind, Type> Forms { get; }
}

/// <summary>Tells the shape check which type is expected for which JSON form.</summary>
internal interface IUnionShape
{
    IReadOnlyDictionary<JsonValueKind, Type> Forms { get; }
}
