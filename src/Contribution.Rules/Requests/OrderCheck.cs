using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Requests;

/// <summary>Checks that a request's reference wage leaves the amounts in the order that the rule set states.</summary>
internal static class OrderCheck
{
    public static IEnumerable<Fault> Faults(RuleSet set, Rational? referenceWage)
    {
        Interpreter interpreter = new(_ => referenceWage);
        foreach (ImmutableArray<Node> chain in set.Ordered)
        {
            for (int place = 1; place < chain.Length; place++)
            {
                if (
                    interpreter.Number(chain[place - 1]) is Rational low
                    && interpreter.Number(chain[place]) is Rational high
                    && low > high
                )
                {
                    yield return new Fault
                    {
                        Code = FaultCode.OrderBroken,
                        Path = "/referenceWages/" + ChoiceNames.Of(set.ReferenceWage?.Scope ?? default),
                        Found = $"{chain[place - 1].Called} = {low} > {chain[place].Called} = {high}",
                        Allowed = string.Join(" ≤ ", chain.Select(node => node.Called)),
                    };
                }
            }
        }
    }
}
