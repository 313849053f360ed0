using System.Text.Json;

namespace Contribution.Rules.Json;

/// <summary>Tells the shape check which type is expected for which JSON form.</summary>
internal interface IUnionShape
{
    IReadOnlyDictionary<JsonValueKind, Type> Forms { get; }
}
