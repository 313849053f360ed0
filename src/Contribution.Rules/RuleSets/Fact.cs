using Contribution.Rules.Json;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.RuleSets;

/// <summary>A fact that rules can read, and how it is taken from its owner.</summary>
/// <param name="Symbol">Its name and type in expressions.</param>
/// <param name="Read">
/// The fact in whole grains of its symbol (fen for money), the ordinal of a choice, 0 or 1 for a truth value;
/// null is not known.
/// </param>
internal sealed record Fact<TOwner>(Symbol Symbol, Func<TOwner, long?> Read);

/// <summary>Makes the facts of one owner, whose names begin with a common prefix.</summary>
internal sealed class FactMaker<TOwner>(string prefix)
{
    public Fact<TOwner> Money(string name, Func<TOwner, decimal?> read) =>
        new(
            Symbol(name, DataType.Number) with
            {
                MayBeUnknown = true,
                Grain = 100,
                Most = Fen.MostYuan,
            },
            owner => read(owner) is decimal yuan ? Fen.Of(yuan) : null
        );

    public Fact<TOwner> Count(string name, int most, Func<TOwner, int?> read) =>
        new(Symbol(name, DataType.Number) with { MayBeUnknown = true, Most = most }, owner => read(owner));

    public Fact<TOwner> Truth(string name, Func<TOwner, bool> read) =>
        new(Symbol(name, DataType.Truth), owner => read(owner) ? 1 : 0);

    public Fact<TOwner> Choice<TChoice>(string name, Func<TOwner, TChoice> read, params string[] more)
        where TChoice : struct, Enum =>
        new(
            Symbol(name, DataType.Choice(prefix + name, ChoiceNames.Of(typeof(TChoice)).Concat(more))),
            owner => (int)(object)read(owner)
        );

    private Symbol Symbol(string name, DataType type) => new(prefix + name, type);
}
