namespace Contribution.Rules;

/// <summary>The document by which a rule set may change in a period that is already closed (追溯调整).</summary>
public sealed class RetroactiveChange
{
    internal RetroactiveChange(string document, string article) => (Document, Article) = (document, article);

    /// <summary>The document's number.</summary>
    public string Document { get; }

    /// <summary>The article that reaches back.</summary>
    public string Article { get; }

    /// <summary>The day on it.</summary>
    public DateOnly? Issued { get; internal init; }

    /// <summary>How an unclear sentence was read.</summary>
    public Wording? Reading { get; internal init; }
}
