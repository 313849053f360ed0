using System.Text.Json;
using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>The figure of one year: a number, or the number with the article and document of its own.</summary>
[JsonConverter(typeof(YearValuePartConverter))]
internal sealed record YearValuePart(decimal Value) : IWrittenPart
{
    public string? Article { get; init; }
    public Source? Source { get; init; }
    public Wording? Reading { get; init; }
    public ProvisionalPart? Provisional { get; init; }

    /// <summary>How an announced amount came about in that year, where the amount's own expression does not say it.</summary>
    public string? Formula { get; init; }

    /// <summary>Whether it was charged until another figure was settled.</summary>
    public bool IsEarlier { get; init; }
}

/// <summary>The longer form of <see cref="YearValuePart"/>.</summary>
internal sealed record YearValueLongForm
{
    public required decimal Value { get; init; }
    public string? Article { get; init; }
    public Source? Source { get; init; }
    public Wording? Reading { get; init; }
    public ProvisionalPart? Provisional { get; init; }
    public string? Formula { get; init; }
}

internal sealed class YearValuePartConverter()
    : UnionConverter<YearValuePart, decimal, YearValueLongForm>(JsonValueKind.Number)
{
    protected override YearValuePart Create(decimal given) => new(given);

    protected override YearValuePart Create(YearValueLongForm given) =>
        new(given.Value)
        {
            Article = given.Article,
            Source = given.Source,
            Reading = given.Reading,
            Provisional = given.Provisional,
            Formula = given.Formula,
        };
}
