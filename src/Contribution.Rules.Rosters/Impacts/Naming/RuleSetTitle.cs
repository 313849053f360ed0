using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Rosters.Impacts.Naming;

/// <summary>What people call a rule set: its place, insurance and year.</summary>
internal static class RuleSetTitle
{
    /// <summary>The years of rule sets as people write them: <c>2006–2010、2012</c>.</summary>
    /// <param name="ids">The rule sets.</param>
    /// <param name="chinese">Whether it is in Chinese, or else in English.</param>
    public static string Years(IEnumerable<RuleSetId> ids, bool chinese) => Coverage.Years(ids, chinese ? "、" : ", ");

    /// <summary>The title: <c>大庆市养老保险 2011 年度</c>.</summary>
    /// <param name="id">The rule set.</param>
    /// <param name="chinese">Whether it is in Chinese, or else in English.</param>
    public static string Of(RuleSetId id, bool chinese) => RuleSetNames.Title(id).For(chinese);
}
