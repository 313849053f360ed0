using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>The items that count as wages by one document, for one kind of staff.</summary>
internal sealed class WageDocument
{
    /// <summary>A short id: <c>2006-60</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the list: the document's number, and the kind of staff where it covers several.</summary>
    public required string Name { get; init; }

    /// <summary>The document's number: <c>劳社险中心函〔2006〕60号</c>.</summary>
    [JsonPropertyName("document")]
    public required string Number { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>How far the text is trusted: A official, A- reprint of it, B names it, C without a document.</summary>
    public required string Trust { get; init; }

    /// <summary>A note on the stored text; null where there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The treatment of items that no clause names.</summary>
    public required UnlistedItems Unlisted { get; init; }

    /// <summary>The default number of months by which the year's wages are divided.</summary>
    public required DivisorChoice Months { get; init; }

    /// <summary>The clauses.</summary>
    public required ImmutableArray<WageClause> Clauses { get; init; }
}
