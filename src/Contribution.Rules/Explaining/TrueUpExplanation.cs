namespace Contribution.Rules.Explaining;

/// <summary>How a base that was paid on provisionally is trued up.</summary>
/// <param name="Text">The arithmetic: <c>(1366.70 − 1218.80) × 5 = 739.50</c>; yuan of base times months, not money due.</param>
/// <param name="Document">The document that orders it.</param>
/// <param name="Article">The article that orders it.</param>
internal sealed record TrueUpExplanation(string Text, string Document, string Article)
{
    /// <summary>The sentence of the circular.</summary>
    public string? Quote { get; init; }

    /// <summary>How an unclear sentence was read, in English.</summary>
    public string? Reading { get; init; }

    /// <summary>How an unclear sentence was read, in Chinese.</summary>
    public string? ReadingZh { get; init; }
}
