namespace Contribution.Rules.Explaining;

/// <summary>How a base that was paid on provisionally is trued up.</summary>
internal sealed class TrueUpExplanation
{
    public TrueUpExplanation(string text, string document, string article) =>
        (Text, Document, Article) = (text, document, article);

    /// <summary>The arithmetic: <c>(1366.70 − 1218.80) × 5 = 739.50</c>; yuan of base times months, not money due.</summary>
    public string Text { get; }

    /// <summary>The document that orders it.</summary>
    public string Document { get; }

    /// <summary>The article that orders it.</summary>
    public string Article { get; }

    /// <summary>The sentence of the circular.</summary>
    public string? Quote { get; init; }

    /// <summary>How an unclear sentence was read, in English.</summary>
    public string? Reading { get; init; }

    /// <summary>How an unclear sentence was read, in Chinese.</summary>
    public string? ReadingZh { get; init; }
}
