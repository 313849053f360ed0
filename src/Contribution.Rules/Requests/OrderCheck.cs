using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Requests;

/// <summary>Checks that a request's reference wage leaves the amounts in the order that the rule set states.</summary>
internal static class OrderCheck
{
    public static IEnumerable<Fault> Faults(RuleSet set, Rational? referenceWage) =>
        AmountOrder
            .Broken(set, referenceWage)
            .Select(broken => new Fault
            {
                Code = FaultCode.OrderBroken,
                Path = "/referenceWages/" + ChoiceNames.Of(set.ReferenceWage?.Scope ?? default),
                Found =
                    $"{broken.Chain[broken.Place].Called} = {broken.Low} > {broken.Chain[broken.Place + 1].Called} = {broken.High}",
                Allowed = string.Join(" ≤ ", broken.Chain.Select(node => node.Called)),
            });
}
