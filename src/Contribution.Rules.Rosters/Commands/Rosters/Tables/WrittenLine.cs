namespace Contribution.Rules.Rosters.Commands.Rosters.Tables;

/// <summary>A line of the results as written, with further values for people.</summary>
/// <param name="written">The values of its columns.</param>
/// <param name="ids">The number of them that are ids.</param>
internal sealed class WrittenLine(IReadOnlyList<string> written, int ids)
{
    public IReadOnlyList<string> Written { get; } = written;

    /// <summary>Gets the value at a place after the ids, from 0.</summary>
    public string this[int place] => Written[ids + place];

    /// <summary>The name; null where the list has none.</summary>
    public string? Name { get; init; }

    /// <summary>The wage that the base goes by, yuan a month; null where none is known.</summary>
    public decimal? Wage { get; init; }

    /// <summary>The document that the article is of.</summary>
    public string? Document { get; init; }

    /// <summary>The name of the rule, for people.</summary>
    public string? Provision { get; init; }
}
