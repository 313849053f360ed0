using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Evaluation.Decisions;

/// <summary>A decision that a rule and a machine word do not hold.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Fen">The base in whole fen, of any size.</param>
/// <param name="Status">The status, which may be another than the rule's.</param>
internal sealed record WholeDecision(Rule Rule, decimal Fen, DeterminationStatus Status);
