using Contribution.Rules.Explaining;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Requests;

/// <summary>Checks that a request's reference wage leaves the amounts in the order that the rule set states.</summary>
internal static class OrderCheck
{
    public static IEnumerable<Fault> Faults(RuleSet set, Rational? referenceWage) =>
        AmountOrder.Broken(set, referenceWage).Select(broken => Fault(set, broken, new PartNames(set)));

    private static Fault Fault(RuleSet set, BrokenOrder broken, PartNames names)
    {
        (Node low, Node high) = (broken.Chain[broken.Place], broken.Chain[broken.Place + 1]);
        return new Fault(
            FaultCode.OrderBroken,
            "/referenceWages/" + ChoiceNames.Of(set.ReferenceWage?.Scope ?? default),
            $"{low.Called} = {broken.Low} > {high.Called} = {broken.High}",
            string.Join(" ≤ ", broken.Chain.Select(node => node.Called))
        )
        {
            Words = new FaultWords(
                Both(chinese => $"{Name(low, chinese)} {broken.Low} > {Name(high, chinese)} {broken.High}"),
                Both(chinese => string.Join(" ≤ ", broken.Chain.Select(node => Name(node, chinese))))
            ),
        };

        string? Name(Node node, bool chinese) => names.Name(node)?.For(chinese) ?? node.Called;
    }

    private static Wording Both(Func<bool, string> text) => new(text(true), text(false));
}
