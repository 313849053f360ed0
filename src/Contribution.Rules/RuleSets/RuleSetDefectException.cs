using Contribution.Rules.RuleSets;

namespace Contribution.Rules;

/// <summary>
/// A case that a rule set does not decide as it should: no rule, two rules, or a base that reads an unknown fact. The
/// proof of a rule set excludes it, so it is a bug of the rule set and never an answer.
/// </summary>
/// <param name="id">The rule set.</param>
/// <param name="path">The person or employer, as a JSON Pointer into the request.</param>
/// <param name="defect">The defect.</param>
public sealed class RuleSetDefectException(RuleSetId id, string path, string defect)
    : ContributionRulesException($"rule set {id} is defective at {path}: {defect}")
{
    /// <summary>The rule set.</summary>
    public RuleSetId Id { get; } = id;

    /// <summary>The message in both languages.</summary>
    internal Wording Words =>
        new($"{RuleSetNames.Title(Id).Zh}的规则对这一情形没有得出唯一的结果，见该规则集的证明", Message);
}
