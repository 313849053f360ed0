using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Contributions.Checks;

/// <summary>On what the employer's contributions are charged, and who says so.</summary>
/// <param name="Mode">The mode.</param>
/// <param name="Origin"><c>ruleSet</c>, <c>request</c> or <c>default</c>.</param>
internal readonly record struct AppliedCollection(CollectionMode Mode, string Origin)
{
    /// <summary>Whether neither the rule set nor the request says it.</summary>
    public bool IsAssumed => Origin == "default";
}

/// <summary>Finds on what the employer's contributions are charged.</summary>
internal static class CollectionCheck
{
    /// <summary>
    /// What the rule set says; else the request; else the employer's base where there is one (社会保险法第十二条), and each
    /// person's base where there is none.
    /// </summary>
    /// <param name="set">The rule set.</param>
    /// <param name="requested">What the request says; null is nothing.</param>
    /// <param name="hasEmployerBase">Whether there is an employer that has a base.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static AppliedCollection Find(
        RuleSet set,
        CollectionMode? requested,
        bool hasEmployerBase,
        List<Fault> faults
    )
    {
        int stated = set.Collection is null ? -1 : ChoiceNames.Of(typeof(CollectionMode)).IndexOf(set.Collection);
        if (set.Collection is not null && stated < 0)
        {
            Add(faults, FaultCode.UnknownValue, set.Collection, string.Join(", ", Names));
        }

        if (stated >= 0)
        {
            if (requested is CollectionMode other && (int)other != stated)
            {
                Add(faults, FaultCode.OutsideCircular, ChoiceNames.Of(other), set.Collection!);
            }

            return new AppliedCollection((CollectionMode)stated, "ruleSet");
        }

        if (requested is CollectionMode asked)
        {
            return new AppliedCollection(asked, "request");
        }

        return new AppliedCollection(
            hasEmployerBase ? CollectionMode.DualBaseSingleRate : CollectionMode.SingleBase,
            "default"
        );
    }

    private static IEnumerable<string> Names => ChoiceNames.Of(typeof(CollectionMode));

    private static void Add(List<Fault> faults, string code, string found, string allowed) =>
        faults.Add(
            new Fault
            {
                Code = code,
                Path = "/collection",
                Found = found,
                Allowed = allowed,
            }
        );
}
