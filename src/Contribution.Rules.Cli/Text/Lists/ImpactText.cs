using System.Text;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Commands.Diff;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Cli.Text.Lists;

/// <summary>An impact on the terminal: the compared persons, the figures, the provisions, the largest changes.</summary>
internal sealed class ImpactText(Locale locale)
{
    public string Format(Impact impact, int top)
    {
        StringBuilder text = new();
        text.Append(Side("A", impact.A)).Append(Side("B", impact.B)).Append(Population(impact));
        foreach (RetroactiveChange back in impact.Retroactive)
        {
            text.Append(
                    Visible.Line(
                        locale.Pick(
                            $"追溯调整：{Source.DocumentFor(back.Document, chinese: true)} {back.Article}",
                            $"retroactive by {Source.DocumentFor(back.Document, chinese: false)} {back.Article}"
                        )
                    )
                )
                .Append('\n');
        }

        text.Append(Tallies(impact)).Append(Quantiles(impact)).Append(Provisions(impact));
        Change[] changes = [.. Largest.Find(impact)];
        if (top > 0 && changes.Length > 0)
        {
            text.Append(Heading("变化最大的", "the largest changes"))
                .Append(
                    TextTable.Format(ChangeHeadings(impact), changes.Take(top).Select(change => Row(change, impact)))
                );
        }

        int shown = Math.Min(top, changes.Length);
        text.Append(
            locale.Pick(
                $"基数升降 {changes.Length} 处，列出 {shown} 处\n",
                $"{changes.Length} bases rise or fall, {shown} shown\n"
            )
        );
        return text.ToString();
    }

    private string Side(string name, ImpactSide side)
    {
        string wage = side.WageUsed is AppliedReferenceWage used
            ? $"{FigureFormat.MoneyOrDash(used.Value)} {locale.Pick("元/月（", "yuan a month (")}{locale.Translate(used.Scope)}{locale.Pick("，", ", ")}{WageOrigin(side, used)}{locale.Pick("）", ")")}"
            : locale.Pick("无", "none");
        string document = side.Set.Source.DocumentFor(locale.IsChinese);
        string line =
            $"{name}  {locale.Title(side.Set.Id)}  {document}  {locale.Translate(side.Set.Origin)}  "
            + locale.Pick($"社平工资 {wage}", $"reference wage {wage}");
        return Visible.Line(line) + "\n";
    }

    private string WageOrigin(ImpactSide side, AppliedReferenceWage used) =>
        side.IsWageAssumed ? locale.Pick("假定", "assumed")
        : used.Origin == ValueOrigin.Table ? locale.Pick("附表", "table")
        : locale.Pick("给定", "given");

    private string Population(Impact impact)
    {
        int persons = impact.For(BaseKind.IndividualBase).Count();
        int employers = impact.For(BaseKind.EmployerBase).Count();
        string of = impact.IsBuiltIn ? locale.Pick("内置人群", "built-in population") : locale.Pick("名册", "roster");
        string rejected = impact.Rejected.IsEmpty
            ? ""
            : locale.Pick($"，未读入 {impact.Rejected.Length} 行", $", {impact.Rejected.Length} rows rejected");
        return locale.Pick(
            $"{of}：{persons} 人，{employers} 个单位{rejected}\n",
            $"{of}: {persons} persons, {employers} employers{rejected}\n"
        );
    }

    /// <summary>A column for each class that there is.</summary>
    private string Tallies(Impact impact)
    {
        (string Name, Tally Tally)[] rows =
        [
            (locale.Pick("个人", "persons"), Tally.From(impact.For(BaseKind.IndividualBase))),
            .. Tally.ByCategory(impact).Select(one => ("  " + locale.Translate(one.Key), one.Value)),
            (locale.Pick("单位", "employers"), Tally.From(impact.For(BaseKind.EmployerBase))),
            .. Tally.ByKind(impact).Select(one => ("  " + locale.Translate(one.Key), one.Value)),
        ];
        ChangeClass[] classes =
        [
            .. Enum.GetValues<ChangeClass>().Where(type => Array.Exists(rows, row => row.Tally.Count(type) > 0)),
        ];
        string[] months = impact.Months is int count ? [locale.Pick($"{count} 个月净额", $"net, {count} months")] : [];
        return Heading("按人员类别和单位类型", "by category and kind")
            + TextTable.Format(
                [
                    "",
                    .. locale.Pick("比较|有变化", "compared|changed").Split('|'),
                    .. classes.Select(type => locale.Translate(type)),
                    .. locale.Pick("月升额|月降额|月净额", "monthly rise|monthly fall|monthly net").Split('|'),
                    .. months,
                ],
                rows.Select(row =>
                    new[] { row.Name, FigureFormat.Text(row.Tally.Compared), FigureFormat.Text(row.Tally.Changed) }
                        .Concat(classes.Select(type => FigureFormat.Text(row.Tally.Count(type))))
                        .Append(FigureFormat.MoneyOrDash(row.Tally.Rise))
                        .Append(FigureFormat.MoneyOrDash(row.Tally.Fall))
                        .Append(FigureFormat.MoneyOrDash(row.Tally.Net))
                        .Concat(impact.Over(row.Tally.Net) is decimal total ? [FigureFormat.MoneyOrDash(total)] : [])
                        .ToArray()
                )
            );
    }

    private string Quantiles(Impact impact)
    {
        (string Name, Tally Tally)[] rows =
        [
            (locale.Pick("个人", "persons"), Tally.From(impact.For(BaseKind.IndividualBase))),
            (locale.Pick("单位", "employers"), Tally.From(impact.For(BaseKind.EmployerBase))),
        ];
        rows = [.. rows.Where(row => !row.Tally.Quantiles.IsEmpty)];
        return rows.Length == 0
            ? ""
            : Heading("月差额的分布", "how the differences are spread")
                + TextTable.Format(
                    [
                        locale.Pick("月差额分位（最近秩法）", "monthly difference (nearest rank)"),
                        .. rows[0]
                            .Tally.Quantiles.Select(quantile =>
                                FigureFormat.Text(quantile.Percent) + locale.Pick("%", " %")
                            ),
                    ],
                    rows.Select(row =>
                        row.Tally.Quantiles.Select(quantile => FigureFormat.MoneyOrDash(quantile.Value))
                            .Prepend(row.Name)
                            .ToArray()
                    )
                );
    }

    private string Provisions(Impact impact)
    {
        ProvisionShift[] shifts = [.. ProvisionShift.Find(impact)];
        return shifts.Length == 0
            ? ""
            : Heading("变化所依的规定", "the provisions behind the changes")
                + TextTable.Format(
                    locale
                        .Pick(
                            "对象|A 的规定|B 的规定|数量|月净额",
                            "base of|provision in A|provision in B|count|monthly net"
                        )
                        .Split('|'),
                    shifts.Select(shift =>
                        new[]
                        {
                            Kind(shift.Kind),
                            Cited(shift.From),
                            Cited(shift.To),
                            FigureFormat.Text(shift.Count),
                            FigureFormat.MoneyOrDash(shift.Sum),
                        }
                    )
                );
    }

    private string Heading(string zh, string en) => "\n" + locale.Pick(zh, en) + "\n";

    private string[] ChangeHeadings(Impact impact) =>
        [
            .. locale
                .Pick(
                    "对象|单位|编号|A 基数|B 基数|月差额",
                    "base of|employer|id|base in A|base in B|monthly difference"
                )
                .Split('|'),
            .. impact.Months is int months
                ? [locale.Pick($"{months} 个月", $"{months} months")]
                : Array.Empty<string>(),
            .. locale.Pick("A 状态|B 状态|B 的规定", "status in A|status in B|provision of B").Split('|'),
        ];

    private string[] Row(Change change, Impact impact) =>
        [
            Kind(change.Kind),
            Id(change.EmployerId, impact),
            Id(change.Id, impact),
            FigureFormat.MoneyOrDash(change.A.Answer?.Base),
            FigureFormat.MoneyOrDash(change.B.Answer?.Base),
            FigureFormat.MoneyOrDash(change.Difference),
            .. impact.Over(change.Difference) is decimal total
                ? [FigureFormat.MoneyOrDash(total)]
                : Array.Empty<string>(),
            Status(change.A),
            Status(change.B),
            Cited(change.B.Basis),
        ];

    private string Id(string? id, Impact impact) =>
        id is null ? "-"
        : impact.IsBuiltIn ? BuiltInName.Describe(id, locale.IsChinese)
        : id;

    private string Kind(BaseKind kind) =>
        kind == BaseKind.IndividualBase ? locale.Pick("个人", "person") : locale.Pick("单位", "employer");

    private string Status(Standing standing) => standing.Answer is { } answer ? locale.Translate(answer.Status) : "-";

    private string Cited(Citation? cited) => cited?.InWords(locale.IsChinese) ?? "-";
}
