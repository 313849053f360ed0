using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Semantics;

/// <summary>Two neighbours of a chain of <c>ordered</c> amounts of which the first is above the second.</summary>
/// <param name="Chain">The chain.</param>
/// <param name="Place">The place of the first.</param>
/// <param name="Low">The value of the first.</param>
/// <param name="High">The value of the second.</param>
internal sealed record BrokenOrder(ImmutableArray<Node> Chain, int Place, Rational Low, Rational High);
