using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Tests.Rules;

/// <summary>
/// Rule sets of which a notice names a bound that is not on file: only the rules of the other bound decide there.
/// </summary>
internal static class OneBound
{
    /// <summary>The rules for persons that can decide in a rule set.</summary>
    public static IEnumerable<Rule> RulesThatDecide(RuleSet set) =>
        (IsMissing(set, "noticeFloor"), IsMissing(set, "noticeCeiling")) switch
        {
            (true, _) => set.IndividualBase.Rules.Where(rule => rule.Id is "ceiling" or "new-hire-ceiling"),
            (_, true) => set.IndividualBase.Rules.Where(rule => rule.Id is "floor" or "new-hire-floor"),
            // Up to what flexible workers may declare is not on file.
            _ when IsMissing(set, "noticeFlexibleCeiling") => set.IndividualBase.Rules.Where(rule =>
                rule.Id is not ("flexible-declared" or "flexible-ceiling")
            ),
            _ => set.IndividualBase.Rules,
        };

    private static bool IsMissing(RuleSet set, string figure) =>
        set.Amounts.Any(cited => cited.Amount.Name == figure && cited.Figure is { IsKnown: false });
}
