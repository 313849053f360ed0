namespace Contribution.Rules.Rosters;

/// <summary>
/// A stretch of wages on which one rule gives the base, along a straight line. Its ends are exact to the fen: a fen
/// further another rule decides, or the line bends.
/// </summary>
/// <param name="From">The least wage, in yuan a month.</param>
/// <param name="Through">The greatest wage, in yuan a month.</param>
/// <param name="BaseFrom">The base at the least wage; null is no base.</param>
/// <param name="BaseThrough">The base at the greatest wage; null is no base.</param>
/// <param name="Rule">The rule; null where none decides.</param>
/// <param name="Article">Its article.</param>
public sealed record CurveSegment(
    decimal From,
    decimal Through,
    decimal? BaseFrom,
    decimal? BaseThrough,
    string? Rule,
    string? Article
)
{
    /// <summary>Whether the base is the same all along.</summary>
    public bool IsFlat => BaseFrom is not null && BaseFrom == BaseThrough && From < Through;
}
