using System.Collections.Immutable;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules;

/// <summary>One thing that is wrong with a rule set.</summary>
public sealed class ProofFinding
{
    private const int MostNamed = 8;

    internal ProofFinding(ProofFindingKind kind, BaseKind @for, ImmutableArray<string> subjects, Witness? witness) =>
        (Kind, For, Subjects, Witness) = (kind, @for, subjects, witness);

    /// <summary>The kind of failure.</summary>
    public ProofFindingKind Kind { get; }

    /// <summary>The kind of base.</summary>
    internal BaseKind For { get; }

    /// <summary>The rules, or the invariant, that it is about.</summary>
    internal ImmutableArray<string> Subjects { get; }

    /// <summary>The names of the rules in Chinese, in their order; null where one has none, and empty for other subjects.</summary>
    internal ImmutableArray<string?> CalledInChinese { get; init; } = [];

    /// <summary>A case that shows it; null where there is none to show.</summary>
    public Witness? Witness { get; }

    /// <summary>The finding as a sentence, in Chinese.</summary>
    public string Zh =>
        Kind switch
        {
            ProofFindingKind.Gap => "有一种情形没有任何规则可以适用",
            ProofFindingKind.Overlap =>
                $"有一种情形同时由{(IsPair ? "两" : $" {Count} ")}条规则核定：{Names(chinese: true)}",
            ProofFindingKind.UnknownRead => $"规则{Names(chinese: true)}在核定时读取了未知的事实",
            ProofFindingKind.Unreachable => $"规则{Names(chinese: true)}在任何情形下都不会适用",
            ProofFindingKind.BaseOutOfRange => $"规则{Names(chinese: true)}给出的基数可能小于 0 或大于 9999999999.99",
            ProofFindingKind.Invariant => $"校验约束{Names(chinese: true)}不成立",
            _ => $"证明所需的工作量超出限额：{Names(chinese: true)}；请拆分规则或减少条件",
        };

    /// <summary>The finding as a sentence, in English.</summary>
    public string En =>
        Kind switch
        {
            ProofFindingKind.Gap => "there is a case that no rule decides",
            ProofFindingKind.Overlap =>
                $"there is a case that {(IsPair ? "two" : Count)} rules decide: {Names(chinese: false)}",
            ProofFindingKind.UnknownRead => $"rule {Names(chinese: false)} decides although it reads an unknown fact",
            ProofFindingKind.Unreachable => $"rule {Names(chinese: false)} never decides",
            ProofFindingKind.BaseOutOfRange =>
                $"rule {Names(chinese: false)} can give a base below 0 or above 9999999999.99",
            ProofFindingKind.Invariant => $"invariant {Names(chinese: false)} does not hold",
            _ =>
                $"the proof takes more work than is allowed: {Names(chinese: false)}; split rules or use fewer conditions",
        };

    private bool IsPair => Subjects.Length == 2;

    private string Count => FigureFormat.Text(Subjects.Length);

    /// <summary>Writes the rules or the invariant; of many only the first.</summary>
    private string Names(bool chinese)
    {
        IEnumerable<string> named = Subjects.Take(MostNamed).Select((id, place) => Name(id, place, chinese));
        return string.Join(chinese ? "、" : ", ", Subjects.Length > MostNamed ? named.Append("…") : named);
    }

    private string Name(string id, int place, bool chinese) =>
        !chinese ? id
        : CalledInChinese.ElementAtOrDefault(place) is string called ? $"{called}（{id}）"
        : $"“{id}”";
}
