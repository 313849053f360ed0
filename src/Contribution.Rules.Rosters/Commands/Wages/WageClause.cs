using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>A clause of a document on what counts as wages (工资总额).</summary>
internal sealed class WageClause
{
    /// <summary>Its id in the list: <c>六十-三-1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The treatment of the items that it names.</summary>
    public required WageTreatment Treatment { get; init; }

    /// <summary>The article that contains it.</summary>
    public required string Article { get; init; }

    /// <summary>The text of the clause.</summary>
    public required string Text { get; init; }

    /// <summary>The items that it covers, by the names that payrolls give them.</summary>
    public required ImmutableArray<string> Items { get; init; }
}

/// <summary>The treatment of items that no clause names.</summary>
internal sealed record UnlistedItems
{
    /// <summary>The treatment.</summary>
    public required WageTreatment Treatment { get; init; }

    /// <summary>The article that says so.</summary>
    public required string Article { get; init; }

    /// <summary>The sentence, where one says so in words.</summary>
    public string? Quote { get; init; }

    /// <summary>How the document was read, where none does.</summary>
    public string? Reading { get; init; }
}
