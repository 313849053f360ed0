using Contribution.Rules.Language;
using Contribution.Rules.RuleSets.Figures;

namespace Contribution.Rules.RuleSets.Building.Figures;

/// <summary>A figure that is on file.</summary>
/// <param name="Yuan">The figure as printed by the month; null where it is a twelfth of a year's, or computed.</param>
/// <param name="Node">The figure as a constant.</param>
/// <param name="Text">Where it comes from, as an expression or a name.</param>
/// <param name="Source">The document.</param>
internal sealed record PublishedFigure(decimal? Yuan, Node Node, string? Text, Source Source)
{
    /// <summary>The mark of a provisional figure that it rests on; null where all are settled.</summary>
    public ProvisionalMark? Provisional { get; init; }
}
