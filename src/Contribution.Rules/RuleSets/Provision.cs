namespace Contribution.Rules.RuleSets;

/// <summary>A provision that is cited for what it orders.</summary>
internal sealed class Provision
{
    internal Provision(string article, Source source) => (Article, Source) = (article, source);

    /// <summary>The article.</summary>
    public string Article { get; }

    /// <summary>The document the article stands in.</summary>
    public Source Source { get; }

    /// <summary>The sentence.</summary>
    public string? Quote { get; internal init; }

    /// <summary>How an unclear sentence was read.</summary>
    public Wording? Reading { get; internal init; }
}
