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

    // An unrounded amount is linear in the reference wage: a chain that fails at both ends fails everywhere.
    private static readonly Rational[] Ends = [new(1, 1_000_000_000), new(1_000_000_000_000, 1)];

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

        foreach (string name in part.Value.Where(name => scope.Find(name) is null))
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
            return [];
        }

        return [.. part.Value.Select(name => scope.Find(name)!)];
    }

    private void CheckPossible(ImmutableArray<Node> chain, Part<string[]> part)
    {
        if (!Array.Exists(Ends, wage => Holds(chain, wage)))
        {
            faults.Add(
                part.Fault(FaultCode.OrderBroken, "", string.Join(" > ", part.Value), string.Join(" ≤ ", part.Value))
            );
        }
    }

    private static bool Holds(ImmutableArray<Node> chain, Rational wage)
    {
        Interpreter interpreter = new(symbol => symbol == Vocabulary.ReferenceWage ? wage : null);
        IEnumerable<Rational?> values = chain.Select(interpreter.Number);
        return values
            .Zip(values.Skip(1), (low, high) => low is not Rational a || high is not Rational b || a <= b)
            .All(holds => holds);
    }
}
