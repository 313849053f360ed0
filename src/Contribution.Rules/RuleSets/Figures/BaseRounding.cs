using Contribution.Rules.Numbers;

namespace Contribution.Rules.RuleSets.Figures;

/// <summary>The rounding of every base, and why it is so.</summary>
/// <param name="Rounding">Step and mode.</param>
/// <param name="Note">Why, in particular where the circular is silent.</param>
internal sealed record BaseRounding(Rounding Rounding, Wording? Note);
