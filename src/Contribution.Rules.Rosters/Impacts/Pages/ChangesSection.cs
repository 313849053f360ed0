using System.Globalization;
using System.Text;
using Contribution.Rules.Rosters.Printing;

namespace Contribution.Rules.Rosters.Impacts.Pages;

/// <summary>The most affected, to be sorted by any column; and apart from them those that one side only speaks of.</summary>
internal sealed class ChangesSection(PageWords words)
{
    private const int Most = 200;

    public string MostAffected(Impact impact)
    {
        Change[] all = [.. Largest.All(impact).Where(change => change.Class.IsChange())];
        Change[] changes = [.. all.Where(change => change.Class != ChangeClass.RuleOnly)];
        int ruleOnly = all.Length - changes.Length;
        string rest =
            ruleOnly == 0
                ? ""
                : $"<p class=\"small\">{words.Pick($"另有 {PageWords.Number(ruleOnly)} 个仅规则或条款变，不在此表。", $"{PageWords.Number(ruleOnly)} more, whose rule or article alone is another, are not in this table.")}</p>\n";
        if (changes.Length == 0)
        {
            return $"<p>{words.Pick("没有基数或状态变化。", "No base and no status changes.")}</p>\n{rest}";
        }

        string[] headings =
        [
            .. words
                .Pick(
                    "单位|编号|类别|工资|A 基数|B 基数|月差额",
                    "employer|number|category or kind|wage|base in A|base in B|a month"
                )
                .Split('|'),
            .. impact.Months is int months ? [words.Pick($"{months} 个月", $"{months} months")] : Array.Empty<string>(),
            words.Pick("变化", "change"),
            words.Pick("B 的规定", "provision of B"),
        ];
        return PageTable.Of(
                words.Pick(
                    $"受影响最大的 {Math.Min(Most, changes.Length)} 个（共 {PageWords.Number(changes.Length)} 个）",
                    $"The {Math.Min(Most, changes.Length)} most affected of {PageWords.Number(changes.Length)}"
                ),
                headings,
                string.Concat(changes.Take(Most).Select(change => Row(change, impact))),
                figures: impact.Months is null ? 4 : 5,
                before: 3,
                kind: "sortable"
            ) + rest;
    }

    /// <summary>Nothing where both speak of everybody.</summary>
    public string Apart(Impact impact)
    {
        Change[] apart = [.. Largest.All(impact).Where(change => !change.Class.IsCompared())];
        if (apart.Length == 0)
        {
            return "";
        }

        StringBuilder rows = new();
        foreach (Change change in apart.Take(Most))
        {
            Standing gap = change.A.Answer is null ? change.A : change.B;
            rows.Append(
                $"<tr><td>{Id(change.EmployerId, impact)}</td><td>{Id(change.Id, impact)}</td><td>{HtmlText.Of(Group(change))}</td>"
                    + $"<td>{words.Name(change.Class)}</td><td class=\"n\">{PageWords.Money((change.A.Answer ?? change.B.Answer)?.Base)}</td>"
                    + $"<td>{HtmlText.Of(string.Join(words.Pick("；", "; "), gap.Reasons.Select(words.Of)))}</td></tr>\n"
            );
        }

        string name = words.Pick(
            $"未比较的 {PageWords.Number(apart.Length)} 个",
            $"{PageWords.Number(apart.Length)} that are not compared"
        );
        return $"<h2>{name}</h2>\n"
            + PageTable.Of(
                apart.Length > Most ? words.Pick($"前 {Most} 个", $"the first {Most}") : name,
                words
                    .Pick("单位|编号|类别|情况|基数|原因", "employer|number|category or kind|what|base|why")
                    .Split('|'),
                rows.ToString(),
                figures: 1,
                before: 4
            );
    }

    private string Row(Change change, Impact impact) =>
        $"<tr><td>{Id(change.EmployerId, impact)}</td><td>{Id(change.Id, impact)}</td><td>{HtmlText.Of(Group(change))}</td>"
        + $"{Figure(change.Wage, PageWords.Money(change.Wage))}{Base(change.A)}{Base(change.B)}"
        + $"{Figure(change.Difference, PageWords.Difference(change.Difference), Direction(change))}"
        + (
            impact.Months is null
                ? ""
                : Figure(
                    impact.Over(change.Difference),
                    PageWords.Difference(impact.Over(change.Difference)),
                    Direction(change)
                )
        )
        + $"<td>{Changed(change)}</td><td>{HtmlText.Of(words.Cited(change.B.Basis))}</td></tr>\n";

    private string Id(string? id, Impact impact) =>
        HtmlText.Of(id is not null && impact.IsBuiltIn ? words.BuiltIn(id) : PageWords.Id(id));

    private string Group(Change change) =>
        change.Kind == BaseKind.EmployerBase
            ? words.Pick("单位：", "employer: ") + words.Name(change.EmployerKind)
            : words.Name(change.Category!.Value);

    /// <summary>The class; where the status changes, from which to which.</summary>
    private string Changed(Change change) =>
        change.A.Answer is { } a && change.B.Answer is { } b && a.Status != b.Status
            ? $"{words.Name(change.Class)}{words.Pick("：", ": ")}{words.Name(a.Status)} → {words.Name(b.Status)}"
            : words.Name(change.Class);

    private static string Base(Standing standing) => Figure(standing.Counted, PageWords.Money(standing.Answer?.Base));

    private static string Direction(Change change) =>
        change.Class switch
        {
            ChangeClass.BaseUp => " up",
            ChangeClass.BaseDown => " down",
            _ => "",
        };

    /// <summary>A figure with its plain value, by which the script sorts.</summary>
    private static string Figure(decimal? value, string text, string direction = "") =>
        $"<td class=\"n{direction}\" data-v=\"{value?.ToString(CultureInfo.InvariantCulture)}\">{text}</td>";
}
