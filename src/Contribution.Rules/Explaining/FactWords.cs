using System.Collections.Frozen;
using System.Collections.Immutable;
using Contribution.Rules.FactTables;
using Contribution.Rules.Language;

namespace Contribution.Rules.Explaining;

/// <summary>What the facts are called by people.</summary>
internal static class FactWords
{
    private static readonly FrozenDictionary<string, (string Zh, string En)> Words = OfRequest()
        .Concat(OfFacts(EmployerFactTable.Values))
        .Concat(OfFacts(PersonFactTable.Values))
        .ToFrozenDictionary(StringComparer.Ordinal);

    // A person and an employer have facts of one name; those of a person are the usual ones.
    private static readonly FrozenDictionary<string, Wording> ByMissingName = OfRequest()
        .Select(word => (Name: word.Key, word.Value.Zh, word.Value.En))
        .Concat(PersonFactTable.Values.Select(fact => (fact.Name, fact.Zh, fact.En)))
        .Concat(EmployerFactTable.Values.Select(fact => (fact.Name, fact.Zh, fact.En)))
        .DistinctBy(fact => fact.Name)
        .ToFrozenDictionary(fact => fact.Name, fact => new Wording(fact.Zh, fact.En), StringComparer.Ordinal);

    /// <summary>The fact in Chinese and in English.</summary>
    public static (string Zh, string En) Name(Symbol symbol) => Words[symbol.Name];

    /// <summary>The words for a fact by its name in expressions; null where there is no such fact.</summary>
    public static Wording? Named(string symbol) =>
        Words.TryGetValue(symbol, out (string Zh, string En) words) ? new Wording(words.Zh, words.En) : null;

    /// <summary>The words for a fact by its name in <c>missing</c>; null where there is no such fact.</summary>
    public static Wording? Find(string missing) => ByMissingName.GetValueOrDefault(missing);

    private static Dictionary<string, (string Zh, string En)> OfRequest() =>
        new(StringComparer.Ordinal)
        {
            ["referenceWage"] = ("社平工资", "published average wage"),
            ["persons.individualBases"] = ("个人缴费基数之和", "sum of individual bases"),
            ["persons.exemptWages"] = ("不再参保人员工资", "wages of exempt persons"),
            ["persons.exemptWagesOutside"] = (
                "未计入单位工资总额的不再参保人员工资",
                "wages of exempt persons outside the employer's total"
            ),
            ["persons.headcount"] = ("人数", "headcount"),
            ["status"] = ("核定结果", "status"),
            ["base"] = ("缴费基数", "base"),
            ["adjustment"] = ("补差", "true-up"),
        };

    private static IEnumerable<KeyValuePair<string, (string Zh, string En)>> OfFacts<TOwner>(
        ImmutableArray<ValueFact<TOwner>> facts
    )
        where TOwner : class => facts.Select(fact => KeyValuePair.Create(fact.Symbol.Name, (fact.Zh, fact.En)));
}
