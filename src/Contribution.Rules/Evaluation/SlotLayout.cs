using System.Collections.Immutable;
using System.Numerics;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation;

/// <summary>
/// Gives each fact and amount that a determination reads a place in an array of integers, and each fact that may be
/// unknown a bit in a mask. Facts are held in whole grains of their symbol, amounts in whole grains of their value.
/// </summary>
internal sealed class SlotLayout
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>The layout for what some expressions read, directly or through amounts.</summary>
    /// <param name="symbols">Every fact there is; the order of the places.</param>
    /// <param name="amounts">Every amount there is, each after those it reads.</param>
    /// <param name="roots">The expressions.</param>
    public SlotLayout(IEnumerable<Symbol> symbols, ImmutableArray<Amount> amounts, IEnumerable<Node> roots)
    {
        HashSet<string> read = new(roots.SelectMany(Reads), StringComparer.Ordinal);
        Symbols = [.. symbols.Where(symbol => read.Contains(symbol.Name))];
        Amounts = [.. amounts.Where(amount => read.Contains(amount.Name))];
        foreach (string name in Symbols.Select(symbol => symbol.Name).Concat(Amounts.Select(amount => amount.Name)))
        {
            _places.Add(name, _places.Count);
        }
    }

    /// <summary>The facts that are read.</summary>
    public ImmutableArray<Symbol> Symbols { get; }

    /// <summary>The amounts that are read, each after those it reads.</summary>
    public ImmutableArray<Amount> Amounts { get; }

    /// <summary>How many places there are.</summary>
    public int Count => _places.Count;

    /// <summary>The place of a fact, or -1 if nothing reads it.</summary>
    public int Of(Symbol symbol) => _places.GetValueOrDefault(symbol.Name, -1);

    /// <summary>The place of an amount.</summary>
    public int Of(Amount amount) => _places[amount.Name];

    /// <summary>The bit that says that a fact is known; none where it always is.</summary>
    public ulong Bit(Symbol symbol) => symbol.MayBeUnknown && Of(symbol) >= 0 ? 1UL << Of(symbol) : 0;

    /// <summary>The bits of all facts that an expression reads.</summary>
    public ulong Bits(Node node) => node.Facts().Aggregate(0UL, (bits, symbol) => bits | Bit(symbol));

    /// <summary>A case for the interpreter.</summary>
    /// <param name="slots">Its values.</param>
    /// <param name="known">A bit for each fact that is known.</param>
    /// <param name="testsAreUnknown">Whether a test for an unknown fact is itself unknown.</param>
    public Interpreter Interpreter<T>(T[] slots, ulong known, bool testsAreUnknown)
        where T : struct, IBinaryInteger<T> =>
        new(
            symbol =>
            {
                ulong bit = Bit(symbol);
                bool isKnown = bit == 0 || (known & bit) != 0;
                return isKnown ? new Rational(BigInteger.CreateChecked(slots[Of(symbol)]), symbol.Grain) : null;
            },
            testsAreUnknown
        );

    private static IEnumerable<string> Reads(Node root) =>
        root.All()
            .SelectMany(part =>
                part switch
                {
                    FactNode fact => [fact.Symbol.Name],
                    AmountNode { Amount: { Announced: null, Value: Node value } } amount => Reads(value)
                        .Append(amount.Amount.Name),
                    AmountNode amount => [amount.Amount.Name],
                    _ => Enumerable.Empty<string>(),
                }
            );
}
