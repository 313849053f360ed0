using System.Collections.Immutable;
using System.Numerics;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>The chains of <c>ordered</c> amounts as conditions: nearly every request keeps them, and is told so in nanoseconds.</summary>
/// <typeparam name="T">The integer that holds the amounts.</typeparam>
internal sealed class OrderPlan<T>
    where T : struct, IBinaryInteger<T>
{
    private readonly SlotLayout _layout;
    private readonly Prepare<T> _prepare;
    private readonly ImmutableArray<Conditions<T>> _broken;

    // Thousands of requests in a row read the same wage. Grains are above 0; a torn or old value only costs a second look.
    private long _lastKept;

    /// <summary>Makes the chains ready.</summary>
    /// <exception cref="OverflowException">The integer does not hold every amount.</exception>
    public OrderPlan(RuleSet set, Func<SlotLayout, IRuleForm<T>> form)
    {
        List<Node> broken = [];
        foreach (ImmutableArray<Node> chain in set.Ordered)
        {
            for (int place = 1; place < chain.Length; place++)
            {
                broken.Add(new ComparisonNode(Comparison.Greater, chain[place - 1], chain[place]));
            }
        }

        _layout = new SlotLayout([Vocabulary.ReferenceWage], [.. set.Amounts.Select(amount => amount.Amount)], broken);
        IRuleForm<T> rules = form(_layout);
        _prepare = rules.Prepare();
        _broken = [.. broken.Chunk(IRuleForm<T>.MostConditions).Select(rules.Conditions)];
    }

    /// <summary>Whether the wage leaves each amount at most as high as the next.</summary>
    public bool Holds(long wage)
    {
        if (Volatile.Read(ref _lastKept) == wage)
        {
            return true;
        }

        CaseSlots<T> slots = new(_layout);
        slots.Set(Vocabulary.ReferenceWage, MachineInteger.Of<T>(wage));
        _prepare(slots.Values);
        foreach (Conditions<T> broken in _broken)
        {
            if (broken(slots.Values, slots.Known) != 0)
            {
                return false;
            }
        }

        Volatile.Write(ref _lastKept, wage);
        return true;
    }
}
