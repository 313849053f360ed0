using System.Collections.Frozen;
using System.Collections.Immutable;
using Contribution.Rules.FactTables;
using Contribution.Rules.Language;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Explaining;

/// <summary>The words for facts, in both languages.</summary>
internal static class FactWords
{
    // A person and an employer have facts of one name; those of a person are the usual ones.
    private static readonly ImmutableArray<(string Symbol, string Name, Wording Words)> All =
    [
        .. FieldTable.FindAll("rule").Select(field => (field.Name, field.Name, field.Words)),
        .. PersonFactTable.Values.Select(fact => (fact.Symbol.Name, fact.Name, fact.Words)),
        .. EmployerFactTable.Values.Select(fact => (fact.Symbol.Name, fact.Name, fact.Words)),
    ];

    private static readonly FrozenDictionary<string, Wording> BySymbol = All.ToFrozenDictionary(
        fact => fact.Symbol,
        fact => fact.Words,
        StringComparer.Ordinal
    );

    private static readonly FrozenDictionary<string, Wording> ByMissingName = All.DistinctBy(fact => fact.Name)
        .ToFrozenDictionary(fact => fact.Name, fact => fact.Words, StringComparer.Ordinal);

    /// <summary>The words for a fact.</summary>
    public static Wording Name(Symbol symbol) => BySymbol[symbol.Name];

    /// <summary>The words for a fact by its name in expressions; null where there is no such fact.</summary>
    public static Wording? Named(string symbol) => BySymbol.GetValueOrDefault(symbol);

    /// <summary>The words for a fact by its name in <c>missing</c>; null where there is no such fact.</summary>
    public static Wording? Find(string missing) => ByMissingName.GetValueOrDefault(missing);
}
