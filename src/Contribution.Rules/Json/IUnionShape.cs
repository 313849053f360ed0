using System.Text.Json;

namespace Contribution.Rules.Json;

/// <summary>Gives the shape check the type that is expected for each JSON form.</summary>
internal interface IUnionShape
{
    IReadOnlyDictionary<JsonValueKind, Type> Forms { get; }
}
