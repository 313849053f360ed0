using Contribution.Rules.Rosters.Output.Printing;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Commands.Diff.Pages;

/// <summary>The figures of an impact: the few that matter as tiles, all of them by category and kind as a table.</summary>
internal sealed class FiguresSection(PageWords words)
{
    /// <summary>The tiles, for persons and for employers apart: their bases are not to be added.</summary>
    public Html Tiles(Impact impact) =>
        Html.Format(
            $"<div class=\"tiles\">\n{Enum.GetValues<BaseKind>().SelectMany(kind => Tiles(impact, kind))}</div>\n"
        );

    private IEnumerable<Html> Tiles(Impact impact, BaseKind kind)
    {
        Tally tally = Tally.From(impact.For(kind));
        string of = kind == BaseKind.IndividualBase ? words.Pick("个人", "Persons") : words.Pick("单位", "Employers");
        yield return Tile(
            words.Pick($"{of}：有变化", $"{of} that change"),
            Html.Format($"{PageWords.Number(tally.Changed)}"),
            words.Pick(
                $"比较 {PageWords.Number(tally.Compared)} 个，占 {PageWords.Percent(tally.Changed, tally.Compared)}",
                $"of {PageWords.Number(tally.Compared)} compared, {PageWords.Percent(tally.Changed, tally.Compared)}"
            )
        );
        yield return Tile(
            words.Pick($"{of}：基数升 / 降", $"{of}: base up / down"),
            Html.Format(
                $"<span class=\"up\">{PageWords.Number(tally.Count(ChangeClass.BaseUp))}</span> / <span class=\"down\">{PageWords.Number(tally.Count(ChangeClass.BaseDown))}</span>"
            ),
            $"{PageWords.Difference(tally.Rise)} / {PageWords.Difference(tally.Fall)}"
        );
        yield return Tile(
            words.Pick($"{of}：基数月净变化（元）", $"{of}: net change of bases, yuan a month"),
            Html.Trust(PageWords.Difference(tally.Net)),
            impact.Over(tally.Net) is decimal total
                ? words.Pick(
                    $"{impact.Months} 个月合计 {PageWords.Difference(total)}",
                    $"{PageWords.Difference(total)} over {impact.Months} months"
                )
                : words.Pick("是缴费基数，不是应缴金额", "of base, not of contributions due")
        );
    }

    private static Html Tile(string name, Html value, string more) =>
        Html.Format(
            $"<div class=\"tile\"><p class=\"name\">{name}</p><p class=\"value\">{value}</p><p class=\"more\">{Html.Trust(more)}</p></div>\n"
        );

    /// <summary>The table, with a column for each class that there is.</summary>
    public Html Table(Impact impact)
    {
        (string Name, bool IsTotal, Tally Tally)[] rows =
        [
            (words.Pick("全部个人", "all persons"), true, Tally.From(impact.For(BaseKind.IndividualBase))),
            .. Tally.ByCategory(impact).Select(one => (Name(one.Key), false, one.Value)),
            (words.Pick("全部单位", "all employers"), true, Tally.From(impact.For(BaseKind.EmployerBase))),
            .. Tally.ByKind(impact).Select(one => (words.Name(one.Key), false, one.Value)),
        ];
        ChangeClass[] classes =
        [
            .. Enum.GetValues<ChangeClass>().Where(type => Array.Exists(rows, row => row.Tally.Count(type) > 0)),
        ];
        string[] headings =
        [
            words.Pick("人员类别、单位类型", "category or kind"),
            words.Pick("比较", "compared"),
            words.Pick("有变化", "changed"),
            .. classes.Select(type => words.Name(type)),
            words.Pick("月升额", "rise a month"),
            words.Pick("月降额", "fall a month"),
            words.Pick("月净额", "net a month"),
        ];
        return PageTable.Write(
            words.Pick("按人员类别和单位类型", "By category and kind"),
            headings,
            rows.Select(row => Row(row.Name, row.IsTotal, row.Tally, classes)),
            headings.Length - 1,
            before: 1
        );
    }

    private static Html Row(string name, bool isTotal, Tally tally, ChangeClass[] classes)
    {
        IEnumerable<string> cells =
        [
            PageWords.Number(tally.Compared),
            PageWords.Number(tally.Changed),
            .. classes.Select(type => PageWords.Number(tally.Count(type))),
            PageWords.Difference(tally.Rise),
            PageWords.Difference(tally.Fall),
            PageWords.Difference(tally.Net),
        ];
        Html kind = Html.Trust(isTotal ? " class=\"total\"" : "");
        return Html.Format($"<tr{kind}><th scope=\"row\">{name}</th>{cells.Select(PageTable.Figure)}</tr>\n");
    }

    private string Name(PersonCategory category) => words.Name(category);
}
