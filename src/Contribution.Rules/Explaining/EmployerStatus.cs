using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Explaining;

/// <summary>
/// An employer's decision is provisional where it rests on the individual bases, by the deciding rule or by one that
/// could have silenced it, and one of them is provisional.
/// </summary>
internal static class EmployerStatus
{
    /// <summary>Why the decision is provisional although its rule gives another status; null where it is not.</summary>
    public static ProvisionalExplanation? Provisional(RuleSet set, Rule decided, Totals totals)
    {
        if (totals.Provisional.Count == 0 || decided.Base is null || decided.Status == DeterminationStatus.Provisional)
        {
            return null;
        }

        Determination determination = set.EmployerBase;
        int place = determination.Rules.IndexOf(decided);
        string[] through = [.. BaseDependence.Through(determination, place).Select(rule => rule.Id)];
        if (through.Length == 0)
        {
            return null;
        }

        Wording persons = WordingList.Ids(totals.Provisional);
        Wording rules = new PartNames(set).Rules(BaseKind.EmployerBase, through);
        Wording by = PartNames.Quoted(PartNames.Name(decided));
        return new ProvisionalExplanation
        {
            Through = [.. through],
            Persons = [.. totals.Provisional],
            Zh = $"暂定：依规则{by.Zh}的核定依赖个人缴费基数之和（经规则{rules.Zh}），其中暂定的有：{persons.Zh}",
            En =
                $"provisional: the decision by rule {by.En} rests on the sum of individual bases (through {rules.En}), of which these are provisional: {persons.En}",
        };
    }
}
