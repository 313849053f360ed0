using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Building.Layering;
using Contribution.Rules.RuleSets.Doubts;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building.Tiers;

/// <summary>
/// Reads the chains of <c>ordered</c> amounts. A floor is never above a ceiling, whether a file says so or not;
/// a chain that no reference wage can satisfy does not load. Where amounts are rounded, a wage of a few yuan satisfies any
/// chain, as all is rounded to the same: then no wage of <see cref="LeastOfRounded"/> or more is meant.
/// </summary>
internal sealed class OrderedBuilder(Layers layers, ImmutableArray<CitedAmount> amounts, List<Fault> faults)
{
    private static readonly string[] Always = ["floor", "ceiling"];

    private static readonly Rational Least = new(1, 1_000_000_000);
    private static readonly Rational LeastOfRounded = new(1000, 1);
    private static readonly Rational Most = new(1_000_000_000_000, 1);

    public ImmutableArray<ImmutableArray<Node>> Build(Scope scope, ImmutableArray<TierList> tiers)
    {
        ImmutableArray<ImmutableArray<Node>>.Builder chains = ImmutableArray.CreateBuilder<ImmutableArray<Node>>();
        if (Array.TrueForAll(Always, name => amounts.Any(amount => amount.Name == name)))
        {
            chains.Add([.. Always.Select(name => scope.Find(name)!)]);
            CheckPossible(chains[0], new Part<string[]>("amounts", Always, layers.All[^1], "/amounts"));
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

        foreach (TierList list in tiers.Where(list => list.Node.Chain.Length > 1))
        {
            string[] names = [.. list.Node.Chain.Select(node => node.Called!)];
            CheckPossible(list.Node.Chain, new Part<string[]>("tiers", names, list.Part.Layer, list.Part.Path));
        }

        return chains.ToImmutable();
    }

    private ImmutableArray<Node> Chain(Part<string[]> part, Scope scope)
    {
        if (part.Value.Length < 2)
        {
            faults.Add(part, FaultCode.OutOfRange, "", string.Join(", ", part.Value), "two names or more");
            return [];
        }

        string[] unknown = [.. part.Value.Where(name => scope.Find(name) is null)];
        foreach (string name in unknown.Where(name => !scope.Withholds(name)))
        {
            faults.Add(
                part,
                FaultCode.UnknownReference,
                "",
                name,
                string.Join(", ", scope.Names),
                NearestName.Find(name, scope.Names)
            );
        }

        return unknown.Length > 0 ? [] : [.. part.Value.Select(name => scope.Find(name)!)];
    }

    private void CheckPossible(ImmutableArray<Node> chain, Part<string[]> part)
    {
        if (chain.All(IsLinear) && !Wages(chain).Exists(wage => KeepsOrder(chain, wage)))
        {
            string found = string.Join(" > ", part.Value);
            string allowed = string.Join(" ≤ ", part.Value);
            Part<string[]>? set = SetBelow(chain, part.Layer);
            Fault fault = set is null
                ? part.Fault(FaultCode.OrderBroken, "", found, allowed)
                : set.Fault(FaultCode.OrderBroken, "", $"{found} ({string.Join(", ", set.Value)})", allowed);
            faults.Add(fault.With(words: new FaultWords(Named(part.Value, " > "), Named(part.Value, " ≤ "))));
        }
    }

    /// <summary>The chain by the names that people know.</summary>
    private Wording Named(string[] names, string separator) =>
        NamedChoices.Join(names.Select(Called), separator, separator);

    private Wording Called(string name) =>
        name == Vocabulary.ReferenceWage.Name
            ? new Wording("社平工资", "reference wage")
            : DoubtfulFigures.Name(name, amounts.FirstOrDefault(amount => amount.Name == name)?.Called);

    /// <summary>
    /// Finds the part that the nearest extending file sets among those that a chain reads: there the mistake is, and
    /// not where the chain stands. Null where none sets anything of it.
    /// </summary>
    private Part<string[]>? SetBelow(ImmutableArray<Node> chain, Layer above)
    {
        HashSet<string> read = [.. chain.SelectMany(Names)];
        return layers
            .All.TakeWhile(layer => layer != above)
            .SelectMany(layer =>
                new[]
                {
                    Set("parameters", layer.File.Parameters?.Keys, layer),
                    Set("amounts", layer.File.Amounts?.Keys, layer),
                }
            )
            .FirstOrDefault(set => set.Value.Length > 0);

        Part<string[]> Set(string key, IEnumerable<string>? names, Layer layer)
        {
            string[] own = [.. (names ?? []).Where(read.Contains)];
            return new Part<string[]>(key, own, layer, own.Length == 1 ? JsonPath.Child("/" + key, own[0]) : "/" + key);
        }
    }

    /// <summary>The names that a value is made of, also through amounts.</summary>
    private static IEnumerable<string> Names(Node node) =>
        node.All()
            .SelectMany(part =>
                (part is AmountNode { Amount.Value: Node value } ? Names(value) : []).Concat(
                    part.Called is string name ? [name] : []
                )
            );

    /// <summary>
    /// Whether a value but for its rounding rises or falls evenly with the reference wage; others are not looked at.
    /// </summary>
    private static bool IsLinear(Node node) => node is not (ExtremeNode or TierNode) && node.Opened.All(IsLinear);

    /// <summary>
    /// The wages at which linear values can be in order, if they can anywhere: the ends, and where two of them meet.
    /// </summary>
    private static List<Rational> Wages(ImmutableArray<Node> chain)
    {
        Rational least = chain.Any(Unrounded.IsRounded) ? LeastOfRounded : Least;
        Rational?[] first = Gaps(chain, least);
        Rational?[] last = Gaps(chain, Most);
        List<Rational> wages = [least, Most];
        for (int place = 0; place < first.Length; place++)
        {
            if (first[place] is Rational a && last[place] is Rational b && a.Sign * b.Sign < 0)
            {
                wages.Add(least + ((Most - least) * a / (a - b)));
            }
        }

        return wages;
    }

    private static bool KeepsOrder(ImmutableArray<Node> chain, Rational wage) =>
        !Array.Exists(Gaps(chain, wage), gap => gap is { Sign: < 0 });

    /// <summary>How far at most each value of the chain lies below the next; null where one is not known.</summary>
    private static Rational?[] Gaps(ImmutableArray<Node> chain, Rational wage)
    {
        Unrounded?[] values = [.. chain.Select(node => Unrounded.Read(node, wage))];
        Rational?[] gaps = new Rational?[chain.Length - 1];
        for (int place = 0; place < gaps.Length; place++)
        {
            gaps[place] =
                values[place + 1] is { } high && values[place] is { } low
                    ? high.Value - low.Value + high.Slack + low.Slack
                    : null;
        }

        return gaps;
    }
}
