using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Explaining;

/// <summary>How a base that was paid on provisionally is trued up.</summary>
/// <param name="Text">The arithmetic: <c>(1366.70 − 1218.80) × 5 = 739.50</c>; yuan of base times months, not money due.</param>
/// <param name="Provision">The article that orders it.</param>
internal sealed record TrueUpExplanation(string Text, Provision Provision);
