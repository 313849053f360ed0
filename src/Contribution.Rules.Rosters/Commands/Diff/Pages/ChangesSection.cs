using System.Globalization;
using Contribution.Rules.Rosters.Output.Printing;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Commands.Diff.Pages;

/// <summary>Writes the most affected, sortable by any column, and separately those that only one side covers.</summary>
internal sealed class ChangesSection(PageWords words)
{
    private const int Most = 200;

    public Html MostAffected(Impact impact)
    {
        Change[] all = [.. Largest.All(impact).Where(change => change.Class.IsChange())];
        Change[] changes = [.. all.Where(change => change.Class != ChangeClass.RuleOnly)];
        int ruleOnly = all.Length - changes.Length;
        string more = words.Pick(
            $"另有 {PageWords.Number(ruleOnly)} 个仅规则或条款变，不在此表。",
            $"{PageWords.Number(ruleOnly)} more, whose rule or article alone is another, are not in this table."
        );
        Html rest = ruleOnly == 0 ? default : Html.Format($"<p class=\"small\">{more}</p>\n");
        if (changes.Length == 0)
        {
            return Html.Format(
                $"<p>{words.Pick("没有基数或状态变化。", "No base and no status changes.")}</p>\n{rest}"
            );
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
        Html table = PageTable.Write(
            words.Pick(
                $"受影响最大的 {Math.Min(Most, changes.Length)} 个（共 {PageWords.Number(changes.Length)} 个）",
                $"The {Math.Min(Most, changes.Length)} most affected of {PageWords.Number(changes.Length)}"
            ),
            headings,
            changes.Take(Most).Select(change => Row(change, impact)),
            figures: impact.Months is null ? 4 : 5,
            before: 3,
            kind: "sortable"
        );
        return Html.Format($"{table}{rest}");
    }

    /// <summary>The section on persons whom one side does not cover; empty where both cover all.</summary>
    public Html Apart(Impact impact)
    {
        Change[] apart = [.. Largest.All(impact).Where(change => !change.Class.IsCompared())];
        if (apart.Length == 0)
        {
            return default;
        }

        string name = words.Pick(
            $"未比较的 {PageWords.Number(apart.Length)} 个",
            $"{PageWords.Number(apart.Length)} that are not compared"
        );
        Html table = PageTable.Write(
            apart.Length > Most ? words.Pick($"前 {Most} 个", $"the first {Most}") : name,
            words.Pick("单位|编号|类别|情况|基数|原因", "employer|number|category or kind|what|base|why").Split('|'),
            apart.Take(Most).Select(change => RowApart(change, impact)),
            figures: 1,
            before: 4
        );
        return Html.Format($"<h2>{name}</h2>\n{table}");
    }

    private Html RowApart(Change change, Impact impact)
    {
        Standing gap = change.A.Answer is null ? change.A : change.B;
        string reasons = string.Join(words.Pick("；", "; "), gap.Reasons.Select(reason => words.Pick(reason)));
        Html known = PageTable.Figure(PageWords.Money((change.A.Answer ?? change.B.Answer)?.Base));
        return Html.Format(
            $"<tr>{Who(change, impact)}<td>{words.Name(change.Class)}</td>{known}<td>{reasons}</td></tr>\n"
        );
    }

    private Html Row(Change change, Impact impact)
    {
        Html wage = Figure(change.Wage, PageWords.Money(change.Wage));
        Html over = impact.Months is null ? default : Difference(change, impact.Over(change.Difference));
        return Html.Format(
            $"""
            <tr>{Who(change, impact)}{wage}{Base(change.A)}{Base(change.B)}{Difference(change, change.Difference)}{over}<td>{Changed(
                change
            )}</td><td>{words.Cited(change.B.Basis)}</td></tr>

            """
        );
    }

    private Html Who(Change change, Impact impact) =>
        Html.Format(
            $"<td>{Id(change.EmployerId, impact)}</td><td>{Id(change.Id, impact)}</td><td>{Group(change)}</td>"
        );

    private string Id(string? id, Impact impact) =>
        id is not null && impact.IsBuiltIn ? words.BuiltIn(id) : PageWords.Id(id);

    private string Group(Change change) =>
        change.Kind == BaseKind.EmployerBase
            ? words.Pick("单位：", "employer: ") + words.Name(change.EmployerKind)
            : words.Name(change.Category!.Value);

    /// <summary>The class; where the status changes, from which to which.</summary>
    private string Changed(Change change) =>
        change.A.Answer is { } a && change.B.Answer is { } b && a.Status != b.Status
            ? $"{words.Name(change.Class)}{words.Pick("：", ": ")}{words.Name(a.Status)} → {words.Name(b.Status)}"
            : words.Name(change.Class);

    private static Html Base(Standing standing) => Figure(standing.Counted, PageWords.Money(standing.Answer?.Base));

    private static Html Difference(Change change, decimal? difference)
    {
        string direction = change.Class switch
        {
            ChangeClass.BaseUp => " up",
            ChangeClass.BaseDown => " down",
            _ => "",
        };
        return Figure(difference, PageWords.Difference(difference), direction);
    }

    /// <summary>A figure with its plain value, by which the script sorts.</summary>
    private static Html Figure(decimal? value, string text, string direction = "") =>
        Html.Format(
            $"<td class=\"n{direction}\" data-v=\"{value?.ToString(CultureInfo.InvariantCulture)}\">{Html.Trust(text)}</td>"
        );
}
