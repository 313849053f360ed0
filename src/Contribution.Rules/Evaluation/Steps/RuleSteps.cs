using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>One rule of a determination, in steps.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Overridden">The places of the rules it is an exception to, of which one must apply; none for a primary rule.</param>
/// <param name="Silencers">The places of the rules that silence it wherever they apply.</param>
/// <param name="When">Its condition.</param>
/// <param name="Read">The bits of the facts that its base reads.</param>
/// <param name="Fen">Its base in fen, rounded; null where it gives none.</param>
internal sealed record RuleSteps(
    Rule Rule,
    int[] Overridden,
    int[] Silencers,
    ConditionStep When,
    ulong Read,
    NumberStep? Fen
);
