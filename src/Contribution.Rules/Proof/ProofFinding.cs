using System.Collections.Immutable;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules;

/// <summary>One thing that is wrong with a rule set.</summary>
public sealed class ProofFinding
{
    internal ProofFinding(ProofFindingKind kind, BaseKind @for, ImmutableArray<string> subjects, Witness? witness) =>
        (Kind, For, Subjects, Witness) = (kind, @for, subjects, witness);

    /// <summary>The kind of failure.</summary>
    public ProofFindingKind Kind { get; }

    /// <summary>The kind of base.</summary>
    internal BaseKind For { get; }

    /// <summary>The rules, or the invariant, that it is about.</summary>
    internal ImmutableArray<string> Subjects { get; }

    /// <summary>A case that shows it; null where there is none to show.</summary>
    public Witness? Witness { get; }

    /// <summary>The finding as a sentence, in Chinese.</summary>
    public string Zh =>
        Kind switch
        {
            ProofFindingKind.Gap => "有一种情形没有任何规则可以适用",
            ProofFindingKind.Overlap => $"有一种情形同时由两条规则核定：{Names}",
            ProofFindingKind.UnknownRead => $"规则 {Names} 在核定时读取了未知的事实",
            ProofFindingKind.Unreachable => $"规则 {Names} 在任何情形下都不会适用",
            ProofFindingKind.BaseOutOfRange => $"规则 {Names} 给出的基数可能小于 0 或大于 9999999999.99",
            ProofFindingKind.Invariant => $"校验约束 {Names} 不成立",
            _ => $"证明所需的工作量超出限额：{Names}；请拆分规则或减少条件",
        };

    /// <summary>The finding as a sentence, in English.</summary>
    public string En =>
        Kind switch
        {
            ProofFindingKind.Gap => "there is a case that no rule decides",
            ProofFindingKind.Overlap => $"there is a case that two rules decide: {Names}",
            ProofFindingKind.UnknownRead => $"rule {Names} decides although it reads an unknown fact",
            ProofFindingKind.Unreachable => $"rule {Names} never decides",
            ProofFindingKind.BaseOutOfRange => $"rule {Names} can give a base below 0 or above 9999999999.99",
            ProofFindingKind.Invariant => $"invariant {Names} does not hold",
            _ => $"the proof takes more work than is allowed: {Names}; split rules or use fewer conditions",
        };

    private string Names => string.Join(", ", Subjects);
}
