using Contribution.Rules.Faults;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Requests;

/// <summary>
/// Reports an employer whose base is the sum of its persons' bases while no person is listed: the base of 0.00 is lawful only
/// where the employer has no persons.
/// </summary>
internal static class NoPersonsFinding
{
    /// <summary>Makes the finding; null where a person is listed, or the base does not rest on the persons.</summary>
    public static Finding? Find(RuleSet set, BasesRequest request, ContributionBase? employer) =>
        request is { Persons.IsEmpty: true, UnreadPersons: 0 } && employer?.Rule is string id && IsSum(set, id)
            ? new Finding(
                FindingCode.NoPersons,
                "/persons",
                "单位缴费基数按所列人员的个人缴费基数核定，但未列人员；请补列人员，或确认单位确无参保人员",
                "the employer's base is the sum of its persons' bases, and no person is listed: list them, or confirm that there are none"
            )
            : null;

    /// <summary>Whether a rule set has a base of employers that is such a sum.</summary>
    public static bool MayFind(RuleSet set) => set.EmployerBase.Rules.Any(rule => IsSum(set, rule.Id));

    private static bool IsSum(RuleSet set, string id) =>
        set.EmployerBase.Find(id)?.Base?.Root.Facts().Contains(Vocabulary.IndividualBases) == true;
}
