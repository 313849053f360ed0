using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Semantics;

/// <summary>The chains of <c>ordered</c> amounts under a reference wage.</summary>
internal static class AmountOrder
{
    /// <summary>Where they are broken under the reference wage; null is not known, and leaves those that do not depend on it.</summary>
    public static IEnumerable<BrokenOrder> Broken(RuleSet set, Rational? referenceWage)
    {
        Interpreter interpreter = Vocabulary.Under(referenceWage);
        foreach (ImmutableArray<Node> chain in set.Ordered.Concat(set.Tiers.Select(list => list.Chain)))
        {
            for (int place = 0; place + 1 < chain.Length; place++)
            {
                if (
                    interpreter.Number(chain[place]) is Rational low
                    && interpreter.Number(chain[place + 1]) is Rational high
                    && low > high
                )
                {
                    yield return new BrokenOrder(chain, place, low, high);
                }
            }
        }
    }
}
