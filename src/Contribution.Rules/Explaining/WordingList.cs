using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Explaining;

/// <summary>Lists of ids and facts, and statuses, in both languages.</summary>
internal static class WordingList
{
    /// <summary>Ids, few enough to read.</summary>
    public static Wording Ids(IReadOnlyCollection<string> ids)
    {
        const int Shown = 10;
        string zh = string.Join("、", ids.Take(Shown));
        string en = string.Join(", ", ids.Take(Shown));
        return ids.Count <= Shown
            ? new Wording(zh, en)
            : new Wording($"{zh} 等 {ids.Count} 个", $"{en} and {ids.Count - Shown} more");
    }

    /// <summary>Names, few enough to read.</summary>
    public static Wording Names(IReadOnlyCollection<Wording> names) =>
        new(Ids([.. names.Select(name => name.Zh)]).Zh, Ids([.. names.Select(name => name.En)]).En);

    /// <summary>Facts by what people call them, each once.</summary>
    public static Wording Facts(UnknownFacts unknown, PartNames names, ImmutableArray<Symbol> symbols) =>
        Names([.. symbols.DistinctBy(unknown.Name, StringComparer.Ordinal).Select(names.Of)]);

    /// <summary>A status.</summary>
    public static Wording Of(DeterminationStatus status) =>
        status switch
        {
            DeterminationStatus.Determined => new("已核定", "determined"),
            DeterminationStatus.Provisional => new("暂定，待补收", "provisional, to be trued up"),
            DeterminationStatus.Unchanged => new("本年已核定，不变", "unchanged: already determined this year"),
            DeterminationStatus.NotInsured => new("不再参保", "lawfully outside the insurance"),
            DeterminationStatus.NotApplicable => new("本险种无此基数", "this insurance has no such base"),
            _ => new("未能核定", "undetermined"),
        };
}
