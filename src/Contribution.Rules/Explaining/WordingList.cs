using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Explaining;

/// <summary>Lists of ids and facts in both languages.</summary>
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

    /// <summary>Lists facts by their names, each once.</summary>
    public static Wording Facts(UnknownFacts unknown, PartNames names, ImmutableArray<Symbol> symbols) =>
        Names([.. symbols.DistinctBy(unknown.Name, StringComparer.Ordinal).Select(names.Name)]);
}
