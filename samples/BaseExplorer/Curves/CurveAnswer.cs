using System.Collections.Immutable;
using Contribution.Rules;
using Contribution.Rules.Rosters;

namespace BaseExplorer.Curves;

/// <summary>The base over the wage.</summary>
/// <param name="RuleSet">The rule set that was asked.</param>
/// <param name="Most">The greatest wage, in yuan a month.</param>
/// <param name="ReferenceWage">The reference wage that the rules read; null where they read none or it is not known.</param>
/// <param name="Segments">The stretches of wages on which one rule gives the base along a straight line.</param>
/// <param name="Floor">The stretch at the lower end, where the base is the same along all of it; null where it is not.</param>
/// <param name="Ceiling">The same of the upper end.</param>
internal sealed record CurveAnswer(
    string RuleSet,
    decimal Most,
    AppliedReferenceWage? ReferenceWage,
    ImmutableArray<CurveSegment> Segments,
    CurveSegment? Floor,
    CurveSegment? Ceiling
);
