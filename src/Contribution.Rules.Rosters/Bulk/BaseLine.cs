namespace Contribution.Rules.Rosters.Bulk;

/// <summary>A line of the results, and what people want to know beside it.</summary>
/// <param name="Id">The person's or the employer's id.</param>
/// <param name="EmployerId">The person's employer; null is none, or a line of an employer.</param>
internal sealed record BaseLine(string Id, string? EmployerId)
{
    /// <summary>The name; null where the list has none.</summary>
    public string? Name { get; init; }

    /// <summary>The wage that the base goes by, yuan a month; null where none is known.</summary>
    public decimal? Wage { get; init; }

    /// <summary>The base, yuan a month; empty is none.</summary>
    public required string Base { get; init; }

    /// <summary>The status by its JSON name.</summary>
    public required string Status { get; init; }

    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>The article.</summary>
    public required string Article { get; init; }

    /// <summary>What is to be made up for, yuan a month; empty is nothing.</summary>
    public required string Adjustment { get; init; }

    /// <summary>The names of missing facts.</summary>
    public required string Missing { get; init; }

    /// <summary>The document that the article is of.</summary>
    public string? Document { get; init; }

    /// <summary>What the rule says, for people.</summary>
    public string? Provision { get; init; }
}
