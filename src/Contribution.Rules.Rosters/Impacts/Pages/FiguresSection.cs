using System.Text;
using Contribution.Rules.Rosters.Printing;

namespace Contribution.Rules.Rosters.Impacts.Pages;

/// <summary>The figures of an impact: the few that matter as tiles, all of them by category and kind as a table.</summary>
internal sealed class FiguresSection(PageWords words)
{
    /// <summary>The tiles, for persons and for employers apart: their bases are not to be added.</summary>
    public string Tiles(Impact impact)
    {
        StringBuilder tiles = new("<div class=\"tiles\">\n");
        foreach (BaseKind kind in Enum.GetValues<BaseKind>())
        {
            Tally tally = Tally.Of(impact.For(kind));
            string of =
                kind == BaseKind.IndividualBase ? words.Pick("个人", "Persons") : words.Pick("单位", "Employers");
            Tile(
                tiles,
                words.Pick($"{of}：有变化", $"{of} that change"),
                PageWords.Number(tally.Changed),
                words.Pick(
                    $"比较 {PageWords.Number(tally.Compared)} 个，占 {PageWords.Percent(tally.Changed, tally.Compared)}",
                    $"of {PageWords.Number(tally.Compared)} compared, {PageWords.Percent(tally.Changed, tally.Compared)}"
                )
            );
            Tile(
                tiles,
                words.Pick($"{of}：基数升 / 降", $"{of}: base up / down"),
                $"<span class=\"up\">{PageWords.Number(tally.Count(ChangeClass.BaseUp))}</span> / <span class=\"down\">{PageWords.Number(tally.Count(ChangeClass.BaseDown))}</span>",
                $"{PageWords.Difference(tally.Rise)} / {PageWords.Difference(tally.Fall)}"
            );
            Tile(
                tiles,
                words.Pick($"{of}：基数月净变化（元）", $"{of}: net change of bases, yuan a month"),
                PageWords.Difference(tally.Net),
                impact.Over(tally.Net) is decimal total
                    ? words.Pick(
                        $"{impact.Months} 个月合计 {PageWords.Difference(total)}",
                        $"{PageWords.Difference(total)} over {impact.Months} months"
                    )
                    : words.Pick("是缴费基数，不是应缴金额", "of base, not of contributions due")
            );
        }

        return tiles.Append("</div>\n").ToString();
    }

    private static void Tile(StringBuilder tiles, string name, string value, string more) =>
        tiles.Append(
            $"<div class=\"tile\"><p class=\"name\">{name}</p><p class=\"value\">{value}</p><p class=\"more\">{more}</p></div>\n"
        );

    /// <summary>The table, with a column for each class that there is.</summary>
    public string Table(Impact impact)
    {
        (string Name, bool IsTotal, Tally Tally)[] rows =
        [
            (words.Pick("全部个人", "all persons"), true, Tally.Of(impact.For(BaseKind.IndividualBase))),
            .. Tally.ByCategory(impact).Select(one => (Name(one.Key), false, one.Value)),
            (words.Pick("全部单位", "all employers"), true, Tally.Of(impact.For(BaseKind.EmployerBase))),
            .. Tally.ByKind(impact).Select(one => (words.Name(one.Key), false, one.Value)),
        ];
        ChangeClass[] classes =
        [
            .. Enum.GetValues<ChangeClass>().Where(type => Array.Exists(rows, row => row.Tally.Count(type) > 0)),
        ];
        StringBuilder text = new();
        foreach ((string name, bool isTotal, Tally tally) in rows)
        {
            IEnumerable<string> cells = classes
                .Select(type => PageWords.Number(tally.Count(type)))
                .Prepend(PageWords.Number(tally.Changed))
                .Prepend(PageWords.Number(tally.Compared))
                .Append(PageWords.Difference(tally.Rise))
                .Append(PageWords.Difference(tally.Fall))
                .Append(PageWords.Difference(tally.Net));
            text.Append($"<tr{(isTotal ? " class=\"total\"" : "")}><th scope=\"row\">{HtmlText.Of(name)}</th>")
                .Append(string.Concat(cells.Select(cell => $"<td class=\"n\">{cell}</td>")))
                .Append("</tr>\n");
        }

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
        return PageTable.Of(
            words.Pick("按人员类别和单位类型", "By category and kind"),
            headings,
            text.ToString(),
            headings.Length - 1,
            before: 1
        );
    }

    private string Name(PersonCategory category) => words.Name(category);
}
