using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building;

/// <summary>
/// Reads the chains of <c>ordered</c> amounts. A floor is never above a ceiling, whether a file says so or not;
/// a chain that no reference wage can satisfy does not load.
/// </summary>
internal sealed class OrderedBuilder(Layers layers, ImmutableArray<CitedAmount> amounts, List<Fault> faults)
{
    private static readonly string[] Always = ["floor", "ceiling"];

    private static readonly Rational Least = new(1, 1_000_000_000);
    private static readonly Rational Most = new(1_000_000_000_000, 1);

    public ImmutableArray<ImmutableArray<Node>> Build(Scope scope)
    {
        ImmutableArray<ImmutableArray<Node>>.Builder chains = ImmutableArray.CreateBuilder<ImmutableArray<Node>>();
        if (Array.TrueForAll(Always, name => amounts.Any(amount => amount.Amount.Name == name)))
        {
            chains.Add([.. Always.Select(name => scope.Find(name)!)]);
            CheckPossible(chains[0], Part("amounts", Always));
        }

        foreach (Layer layer in layers.All)
        {
            string[][] written = layer.File.Ordered ?? [];
            for (int index = 0; index < written.Length; index++)
            {
                Part<string[]> part = new("ordered", written[index], layer, JsonPath.Child("/ordered", index));
                if (Chain(part, scope) is { IsEmpty: false } chain)
                {
                    chains.Add(chain);
                    CheckPossible(chain, part);
                }
            }
        }

        return chains.ToImmutable();
    }

    private Part<string[]> Part(string key, string[] names) => new(key, names, layers.Child, "/" + key);

    private ImmutableArray<Node> Chain(Part<string[]> part, Scope scope)
    {
        if (part.Value.Length < 2)
        {
            faults.Add(part.Fault(FaultCode.OutOfRange, "", string.Join(", ", part.Value), "≥ 2"));
            return [];
        }

        string[] unknown = [.. part.Value.Where(name => scope.Find(name) is null)];
        foreach (string name in unknown.Where(name => !scope.Withholds(name)))
        {
            faults.Add(
                part.Fault(
                    FaultCode.UnknownReference,
                    "",
                    name,
                    string.Join(", ", scope.Names),
                    NearestName.Of(name, scope.Names)
                )
            );
        }

        return unknown.Length > 0 ? [] : [.. part.Value.Select(name => scope.Find(name)!)];
    }

    private void CheckPossible(ImmutableArray<Node> chain, Part<string[]> part)
    {
        if (chain.All(IsLinear) && !Wages(chain).Exists(wage => KeepsOrder(chain, wage)))
        {
            faults.Add(
                part.Fault(FaultCode.OrderBroken, "", string.Join(" > ", part.Value), string.Join(" ≤ ", part.Value))
            );
        }
    }

    /// <summary>Whether a value rises or falls evenly with the reference wage; of others the proof is the judge.</summary>
    private static bool IsLinear(Node node) =>
        node.All()
            .All(part =>
                part switch
                {
                    ExtremeNode => false,
                    AmountNode { Amount.Announced: not null } => true,
                    AmountNode { Amount.Rounding: not null } => false,
                    AmountNode amount => IsLinear(amount.Amount.Value!),
                    _ => true,
                }
            );

    /// <summary>
    /// The wages at which linear values can be in order, if they can anywhere: the ends, and where two of them meet.
    /// </summary>
    private static List<Rational> Wages(ImmutableArray<Node> chain)
    {
        Rational?[] first = Gaps(chain, Least);
        Rational?[] last = Gaps(chain, Most);
        List<Rational> wages = [Least, Most];
        for (int place = 0; place < first.Length; place++)
        {
            if (first[place] is Rational a && last[place] is Rational b && a.Sign * b.Sign < 0)
            {
                wages.Add(Least + ((Most - Least) * a / (a - b)));
            }
        }

        return wages;
    }

    private static bool KeepsOrder(ImmutableArray<Node> chain, Rational wage) =>
        !Array.Exists(Gaps(chain, wage), gap => gap is { Sign: < 0 });

    /// <summary>How far each value of the chain lies below the next; null where one is not known.</summary>
    private static Rational?[] Gaps(ImmutableArray<Node> chain, Rational wage)
    {
        Interpreter interpreter = new(symbol => symbol == Vocabulary.ReferenceWage ? wage : null);
        Rational?[] gaps = new Rational?[chain.Length - 1];
        for (int place = 0; place < gaps.Length; place++)
        {
            gaps[place] = interpreter.Number(chain[place + 1]) - interpreter.Number(chain[place]);
        }

        return gaps;
    }
}
