using System.Text.Json;
using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>An abbreviation: its expression alone, or the expression with a name.</summary>
[JsonConverter(typeof(DefinitionPartConverter))]
internal sealed record DefinitionPart(string Value, Wording? Name) : IWrittenPart;

/// <summary>The longer form of <see cref="DefinitionPart"/>.</summary>
internal sealed record DefinitionLongForm
{
    public required string Value { get; init; }
    public Wording? Name { get; init; }
}

internal sealed class DefinitionPartConverter()
    : UnionConverter<DefinitionPart, string, DefinitionLongForm>(JsonValueKind.String)
{
    protected override DefinitionPart Create(string given) => new(given, Name: null);

    protected override DefinitionPart Create(DefinitionLongForm given) => new(given.Value, given.Name);
}
