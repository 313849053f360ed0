using System.Text.Json;
using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>The reference wage a rule file names: <c>"city"</c>, or the scope with its population.</summary>
[JsonConverter(typeof(ReferenceWagePartConverter))]
internal sealed record ReferenceWagePart(WageScope Scope, string? Population);

/// <summary>The longer form of <see cref="ReferenceWagePart"/>.</summary>
internal sealed record ReferenceWageLongForm
{
    public required WageScope Scope { get; init; }
    public string? Population { get; init; }
}

internal sealed class ReferenceWagePartConverter()
    : UnionConverter<ReferenceWagePart, WageScope, ReferenceWageLongForm>(JsonValueKind.String)
{
    protected override ReferenceWagePart Create(WageScope given) => new(given, Population: null);

    protected override ReferenceWagePart Create(ReferenceWageLongForm given) => new(given.Scope, given.Population);
}
