using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Evaluation.Decisions;

/// <summary>A decision that gives more than a machine word holds.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Fen">The base in whole fen.</param>
internal sealed record LargeDecision(Rule Rule, decimal Fen);
