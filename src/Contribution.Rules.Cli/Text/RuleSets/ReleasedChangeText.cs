using Contribution.Rules.Authoring;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Text.RuleSets;

/// <summary>Writes a changed release for people: the change, and instructions.</summary>
internal static class ReleasedChangeText
{
    public static string Line(ReleasedChange change, Locale locale)
    {
        string title = locale.Title(RuleSetId.Parse(change.Id));
        string subject = change.File is null ? title : $"{title}  {change.File}";
        return $"{subject}  {What(change, locale)}";
    }

    /// <summary>The hashes and the remedy; nothing for a change that is allowed.</summary>
    public static IEnumerable<string> Details(ReleasedChange change, Locale locale)
    {
        if (change.Holds)
        {
            yield break;
        }

        yield return locale.Pick($"发布时 {change.Released.Hash}", $"released {change.Released.Hash}");
        yield return locale.Pick($"现在   {change.Hash ?? "无"}", $"now      {change.Hash ?? "none"}");
        yield return change.Hash is not null
            ? locale.Pick(
                "处理：撤销修改；确有文件允许追溯的，在规则文件中写明 \"retroactive\": [{ \"document\": \"文号\", \"article\": \"条款\" }]",
                "what to do: undo the change; or, where a document reaches back, name it in the rule file: \"retroactive\": [{ \"document\": \"its number\", \"article\": \"its article\" }]"
            )
        : change.IsClosed
            ? locale.Pick(
                "处理：恢复该规则集；已结账的年度必须能够重算",
                "what to do: restore the rule set; a closed year must remain computable"
            )
        : locale.Pick(
            "处理：恢复该规则集；有意撤回的，用 rules released 重写台账",
            "what to do: restore the rule set; or, where it is withdrawn on purpose, write the ledger anew with rules released"
        );
    }

    private static string What(ReleasedChange change, Locale locale)
    {
        string closed = locale.Pick(
            $"至 {change.Released.Through} 的年度已结账（结账至 {change.ClosedThrough}）",
            $"the year through {change.Released.Through} is closed (closed through {change.ClosedThrough})"
        );
        return change.Hash is null ? locale.Pick("已发布的规则集缺失", "was released and is missing")
            : change.By is { } by
                ? locale.Pick(
                    $"{closed}；依{Source.DocumentFor(by.Document, chinese: true)} {by.Article} 追溯修改",
                    $"{closed}; changed retroactively by {Source.DocumentFor(by.Document, chinese: false)} {by.Article}"
                )
            : locale.Pick($"{closed}；修改未注明文件", $"{closed}; changed without a document");
    }
}
