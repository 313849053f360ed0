using System.Collections.Immutable;
using Contribution.Rules.Explaining;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules;

/// <summary>
/// The explanation of the base of one person or of the employer: every rule of the determination with its outcome. Read
/// from the rule set itself, independently of the engine that computes bases. The same request and rule set give the
/// same explanation.
/// </summary>
public sealed class Explanation
{
    internal Explanation(
        BaseKind kind,
        AppliedRuleSet ruleSet,
        ContributionBase answer,
        string zh,
        string en,
        ImmutableArray<RuleExplanation> rules
    ) => (For, RuleSet, Answer, Zh, En, Rules) = (kind, ruleSet, answer, zh, en, rules);

    /// <summary>The version of this format.</summary>
    internal const int Format = 1;

    /// <summary>The caller's own mark.</summary>
    internal string? RequestId { get; init; }

    /// <summary>The kind of base: a person's or the employer's.</summary>
    internal BaseKind For { get; }

    /// <summary>Whether it is the base of the employer or of a person.</summary>
    public ContributionSubject Subject =>
        For == BaseKind.EmployerBase ? ContributionSubject.Employer : ContributionSubject.Person;

    /// <summary>The rule set that was read.</summary>
    public AppliedRuleSet RuleSet { get; }

    /// <summary>The reference wage that the rules read; null where they read none or it is not known.</summary>
    public AppliedReferenceWage? ReferenceWage { get; internal init; }

    /// <summary>The answer, determined anew for the explanation; the same as <c>ComputeBases</c> gives.</summary>
    public ContributionBase Answer { get; }

    /// <summary>The whole in one Chinese sentence.</summary>
    public string Zh { get; }

    /// <summary>The whole in one English sentence.</summary>
    public string En { get; }

    /// <summary>
    /// How the deciding rule's base is computed, amounts and abbreviations before the expressions that read them, the base last; empty
    /// where there is no base.
    /// </summary>
    public ImmutableArray<ArithmeticLine> Arithmetic { get; internal init; } = [];

    /// <summary>How the provisional base is trued up; null where it is not.</summary>
    internal TrueUpExplanation? TrueUp { get; init; }

    /// <summary>The totals over the persons that the employer's rules read; null for a person.</summary>
    internal TotalsExplanation? Totals { get; init; }

    /// <summary>Why the employer's decision became provisional though its rule is not; null where it did not.</summary>
    internal ProvisionalExplanation? Provisional { get; init; }

    /// <summary>Every rule of the determination, by id, and those that are overridden before their exceptions.</summary>
    public ImmutableArray<RuleExplanation> Rules { get; }
}
