using System.Text.Json;
using Contribution.Rules.Json;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>A name or reading: one text for all readers, or <c>{ "zh": …, "en": … }</c>.</summary>
internal sealed class WordingConverter() : UnionConverter<Wording, string, WordingPart>(JsonValueKind.String)
{
    protected override Wording Create(string given) => Wording.Plain(given);

    protected override Wording Create(WordingPart given) => new(given.Zh, given.En);
}

/// <summary>A text in both languages.</summary>
internal sealed record WordingPart
{
    public required string Zh { get; init; }
    public required string En { get; init; }
}
