namespace Contribution.Rules.RuleSets.Provisions;

/// <summary>A provision that is cited for its order.</summary>
/// <param name="Article">The article.</param>
/// <param name="Source">The document of the article.</param>
internal sealed record Provision(string Article, Source Source)
{
    /// <summary>The sentence.</summary>
    public string? Quote { get; init; }

    /// <summary>How an unclear sentence was read.</summary>
    public Wording? Reading { get; init; }
}
