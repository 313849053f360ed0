using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.RuleSets.Figures;

/// <summary>An amount with the provision that states it.</summary>
internal sealed class CitedAmount
{
    internal CitedAmount(Amount amount, string article, Source source) =>
        (Amount, Article, Source) = (amount, article, source);

    /// <summary>Its name in the rule set: <c>floor</c>.</summary>
    public string Name => Amount.Name;

    /// <summary>The name in both languages; null where no file gives one.</summary>
    public Wording? Called { get; internal init; }

    /// <summary>
    /// The announced figure in yuan a month; it takes precedence over a computed one. Null where none is announced.
    /// </summary>
    public decimal? Announced => Amount.Announced;

    /// <summary>
    /// The earlier contribution year that the announced figure is of, where a file extends that year's and announces none
    /// itself; null where the figure is of the rule set's own year, or computed.
    /// </summary>
    internal int? AnnouncedFor { get; init; }

    /// <summary>Its own rounding; null is none, the amount is exact.</summary>
    public Rounding? Rounding => Amount.Rounding;

    /// <summary>How it is computed, as written; null where only a figure is announced.</summary>
    public string? Text { get; internal init; }

    /// <summary>The article that contains it.</summary>
    public string Article { get; }

    /// <summary>The document of the article.</summary>
    public Source Source { get; }

    /// <summary>How an unclear sentence was read.</summary>
    public Wording? Reading { get; internal init; }

    /// <summary>The amount as expressions read it.</summary>
    internal Amount Amount { get; }

    /// <summary>The mark of a provisional announced figure; null where it is settled, or computed.</summary>
    internal ProvisionalMark? Provisional { get; init; }

    /// <summary>The provisional figure that was charged until this one was settled; null where there was none.</summary>
    internal decimal? Earlier { get; init; }

    /// <summary>The document of <see cref="Earlier"/>; null where there was none.</summary>
    internal Source? EarlierSource { get; init; }

    /// <summary>The name of the provisional figure of an amount, beside that of the settled one.</summary>
    internal static string NameOfEarlier(string amount) => amount + "/provisional";

    /// <summary>The figure of another year or place that it is; null where it is an amount of the rule set's own.</summary>
    internal NamedFigure? Figure { get; init; }

    /// <summary>Whether files have it among their amounts: it is no figure, and none of a list of tiers.</summary>
    internal bool IsAmongAmounts => Figure is null && !Name.EndsWith(']');
}
