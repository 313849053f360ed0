using Contribution.Rules.Language;

namespace Contribution.Rules.RuleSets.Figures;

/// <summary>
/// The formula of an announced amount in one year. No answer rests on it; the announced figure is compared with it.
/// </summary>
/// <param name="Text">As written.</param>
/// <param name="Amount">The amount as it would be computed, with its rounding.</param>
internal sealed record AnnouncedFormula(string Text, Amount Amount);
