namespace Contribution.Rules.Rosters;

/// <summary>
/// A stretch of wages on which one rule gives the base, along a straight line. Its ends are exact to the fen: a fen
/// further another rule decides, or the line bends.
/// </summary>
public sealed class CurveSegment
{
    internal CurveSegment(
        decimal from,
        decimal through,
        decimal? baseFrom,
        decimal? baseThrough,
        string? rule,
        string? article
    ) => (From, Through, BaseFrom, BaseThrough, Rule, Article) = (from, through, baseFrom, baseThrough, rule, article);

    /// <summary>The least wage, in yuan a month.</summary>
    public decimal From { get; }

    /// <summary>The greatest wage, in yuan a month.</summary>
    public decimal Through { get; }

    /// <summary>The base at the least wage, in yuan a month; null is no base.</summary>
    public decimal? BaseFrom { get; }

    /// <summary>The base at the greatest wage, in yuan a month; null is no base.</summary>
    public decimal? BaseThrough { get; }

    /// <summary>The id of the rule; null where none decides.</summary>
    public string? Rule { get; }

    /// <summary>Its article; null where no rule decides.</summary>
    public string? Article { get; }

    /// <summary>Whether the base is the same all along.</summary>
    public bool IsFlat => BaseFrom is not null && BaseFrom == BaseThrough && From < Through;
}
