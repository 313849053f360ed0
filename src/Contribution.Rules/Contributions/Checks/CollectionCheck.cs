using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Contributions.Checks;

/// <summary>Finds the way of collection.</summary>
internal static class CollectionCheck
{
    /// <summary>
    /// Finds the way of collection: of the rule set, else of the request, else on the employer's base where there is one, and on each
    /// person's base where there is none. A rule set without bases of persons knows one way only, and an employer that has no
    /// base is never charged on it: its share would be lost.
    /// </summary>
    /// <param name="set">The rule set.</param>
    /// <param name="requested">The way of collection of the request; null is none.</param>
    /// <param name="hasEmployerBase">Whether the employer has a base; null where there is no employer.</param>
    /// <param name="faults">Receives the faults.</param>
    public static AppliedCollection Find(
        RuleSet set,
        CollectionMode? requested,
        bool? hasEmployerBase,
        List<Fault> faults
    )
    {
        if (set.Collection is CollectionMode stated)
        {
            if (requested is CollectionMode other && other != stated)
            {
                faults.Add(Outside(other, stated));
            }

            return new AppliedCollection(stated, ValueOrigin.RuleSet);
        }

        bool hasPersonBase = HasPersonBase(set);
        if (requested == CollectionMode.SingleBase && !hasPersonBase)
        {
            // The employer's base is the only one there is: on those of persons nothing would be due, by mistake.
            return new AppliedCollection(CollectionMode.DualBaseSingleRate, ValueOrigin.RuleSet);
        }

        return
            requested is CollectionMode asked
            && (asked == CollectionMode.SingleBase || hasEmployerBase != false || !hasPersonBase)
            ? new AppliedCollection(asked, ValueOrigin.Request)
            : new AppliedCollection(
                hasEmployerBase == true ? CollectionMode.DualBaseSingleRate : CollectionMode.SingleBase,
                ValueOrigin.Default
            );
    }

    private static bool HasPersonBase(RuleSet set) => set.IndividualBase.Rules.Any(rule => rule.Base is not null);

    /// <summary>The fault of a way of collection that is not the rule set's.</summary>
    /// <param name="asked">The requested way of collection.</param>
    /// <param name="stated">The way of collection of the rule set.</param>
    public static Fault Outside(CollectionMode asked, CollectionMode stated) =>
        new(FaultCode.OutsideCircular, "/collection", ChoiceNames.Of(asked), ChoiceNames.Of(stated))
        {
            Words = new FaultWords(Glossary.Name(asked), Glossary.Name(stated)),
        };
}
