using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Commands.Diff.Curves;
using Contribution.Rules.Rosters.Output.Printing;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Commands.Diff.Pages;

/// <summary>
/// An impact as one page that stands alone: its charts are drawn into it, nothing comes from a network, and without
/// its few lines of script only the sorting is missing. Names and identity numbers are not in it.
/// </summary>
internal static class ImpactPage
{
    private const int HashShown = 19;

    /// <summary>The page.</summary>
    /// <param name="impact">The impact.</param>
    /// <param name="chinese">Whether it is in Chinese, or else in English.</param>
    public static string Write(Impact impact, bool chinese)
    {
        PageWords words = new(chinese);
        string title = words.Pick(
            $"政策变更影响：{words.Title(impact.A.Set.Id)} → {words.Title(impact.B.Set.Id)}",
            $"Impact of a policy change: {words.Title(impact.A.Set.Id)} → {words.Title(impact.B.Set.Id)}"
        );
        ChangesSection changes = new(words);
        FiguresSection figures = new(words);
        return Html.Format(
                $"""
            <!DOCTYPE html>
            <html lang="{words.Language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
            <title>{title}</title>
            <style>
            {Html.Trust(PageFiles.Style)}</style>
            </head>
            <body>
            <header>
            <h1>{title}</h1>
            <div class="sides">
            {Side("A", impact.A, words)}{Side("B", impact.B, words)}</div>
            </header>
            <main>
            <h2>{words.Pick("规则变化", "What changes in the rules")}</h2>
            {new RulesSection(words).Write(impact)}<h2>{words.Pick("影响范围", "Who changes")}</h2>
            {Lead(impact, words)}<p class="population">{Population(impact, words)}</p>
            {(impact.IsBuiltIn ? default : figures.Tiles(impact))}{Warnings(impact, words)}<h2>{words.Pick(
                "缴费基数与工资",
                "The base and the wage"
            )}</h2>
            {Legend(words)}<div class="charts">
            {WageCurve.Trace(impact).Select(new WageChart(words, impact).Write)}</div>
            <h2>{words.Pick("变化幅度", "How large the changes are")}</h2>
            <div class="charts">
            {new Histogram(words).Write(impact)}{new PhaseChart(words, impact).Draw()}</div>
            {figures.Table(impact)}<h2>{words.Pick("依据条款", "Under which article")}</h2>
            {new ProvisionsSection(words).Write(impact)}<h2>{words.Pick("变化最大的人员和单位", "The most affected")}</h2>
            {changes.MostAffected(impact)}{changes.Apart(impact)}<h2>{words.Pick("说明", "How to read this page")}</h2>
            {Notes(words)}</main>
            <script>
            {Html.Trust(PageFiles.Script)}</script>
            </body>
            </html>

            """
            )
            .ToString();
    }

    private static Html Side(string name, ImpactSide side, PageWords words)
    {
        Source source = side.Set.Source;
        string[] parts =
        [
            FigureFormat.Day(source.Issued) ?? "",
            side.Set.Origin == RuleSetOrigin.Embedded
                ? words.Pick("内置规则集", "embedded rule set")
                : words.Pick("规则文件", "rule file"),
            Wage(side, words),
            side.Set.Hash[..HashShown] + "…",
        ];
        return Html.Format(
            $"""
            <div class="card {name.ToLowerInvariant()}"><p class="id"><b>{name}</b> {words.Title(side.Set.Id)}</p>
            <p>{words.Document(source)} {source.Title}</p>
            <p class="small">{string.Join(" · ", parts.Where(part => part.Length > 0))}</p></div>

            """
        );
    }

    private static string Wage(ImpactSide side, PageWords words)
    {
        if (side.Set.ReferenceWage is null)
        {
            return words.Pick("不采用社平工资", "reads no reference wage");
        }

        if (side.WageUsed is not AppliedReferenceWage used)
        {
            return words.Pick("社平工资未知", "reference wage not known");
        }

        string origin =
            side.IsWageAssumed ? words.Pick("假定", "assumed")
            : used.Origin == ValueOrigin.Table ? words.Pick("附表", "table on file")
            : words.Pick("给定", "given");
        return words.Pick(
            $"社平工资 {PageWords.Money(used.Value)} 元/月（{origin}）",
            $"reference wage {PageWords.Money(used.Value)} yuan a month ({origin})"
        );
    }

    /// <summary>The totals in a sentence; those of the built-in population would say nothing of the insured.</summary>
    private static Html Lead(Impact impact, PageWords words)
    {
        if (impact.IsBuiltIn)
        {
            return default;
        }

        Tally persons = Tally.From(impact.For(BaseKind.IndividualBase));
        int up = persons.Count(ChangeClass.BaseUp);
        int down = persons.Count(ChangeClass.BaseDown);
        string net = PageWords.Difference(persons.Net);
        string lead = words.Pick(
            $"比较 {PageWords.Number(persons.Compared)} 人，{PageWords.Number(persons.Changed)} 人有变化：基数上升 {PageWords.Number(up)} 人，下降 {PageWords.Number(down)} 人，合计每月 {net} 元。",
            $"Of {PageWords.Number(persons.Compared)} persons compared, {PageWords.Number(persons.Changed)} change: {PageWords.Number(up)} to a higher base, {PageWords.Number(down)} to a lower one; {net} yuan of base a month in all."
        );
        return Html.Format($"<p class=\"lead\">{Html.Trust(lead)}</p>\n");
    }

    private static string Population(Impact impact, PageWords words)
    {
        string persons = PageWords.Number(impact.For(BaseKind.IndividualBase).Count());
        string employers = PageWords.Number(impact.For(BaseKind.EmployerBase).Count());
        return impact.IsBuiltIn
            ? words.Pick(
                $"人群：内置人群，{persons} 人、{employers} 个单位。不是实际参保人员，各类人数不代表实际比例。",
                $"Population: the built-in one, {persons} persons and {employers} employers. These are not real persons; the group sizes do not reflect actual numbers."
            )
            : words.Pick(
                $"人群：名册，{persons} 人、{employers} 个单位。",
                $"Population: a roster, {persons} persons and {employers} employers."
            );
    }

    private static Html Warnings(Impact impact, PageWords words)
    {
        List<string> lines = [];
        if (!impact.Rejected.IsEmpty)
        {
            lines.Add(
                words.Pick(
                    $"名册有 {PageWords.Number(impact.Rejected.Length)} 行未读入，不在本页内；其单位的合计未知。",
                    $"{PageWords.Number(impact.Rejected.Length)} rows of the roster could not be read and are not on this page; the totals of their employers are not known."
                )
            );
        }

        lines.AddRange(
            impact.Retroactive.Select(back =>
                words.Pick(
                    $"追溯调整：{Source.DocumentFor(back.Document, chinese: true)} {back.Article}",
                    $"A closed year changes by {Source.DocumentFor(back.Document, chinese: false)} {back.Article}."
                )
            )
        );
        lines.AddRange(Said(impact.FindingsOfA, "A"));
        lines.AddRange(Said(impact.FindingsOfB, "B"));
        return lines.Count == 0 ? default : Html.Format($"<ul class=\"warnings\">\n{lines.Select(Item)}</ul>\n");

        IEnumerable<string> Said(IEnumerable<Wording> findings, string side) =>
            findings.Select(said => words.Labelled(side, words.Pick(said)));
    }

    private static Html Legend(PageWords words) =>
        Html.Format(
            $"<p class=\"legend\"><span class=\"key a\"></span>A <span class=\"key b\"></span>B <span class=\"key same\"></span>{words.Pick("基数等于工资", "the base is the wage")}</p>\n"
        );

    private static Html Item(string line) => Html.Format($"<li>{line}</li>\n");

    private static Html Notes(PageWords words)
    {
        string[] notes = words
            .Pick(
                "金额为缴费基数，元/月，精确到分；不是应缴的保险费。个人与单位的基数不相加。|"
                    + "不参保、无此基数者按 0.00 元计入差额；一方因有关情况未提供而未能核定的，变化金额未知，不计入合计。|"
                    + "“仅规则或条款变”指基数和状态相同，而依据的规则或条款不同；只是文件不同的，不算变化。|"
                    + "分位用最近秩法：n 个差额由小到大，第 p 百分位是第 p×n/100 个（向上取整），总是其中一个实际的差额。|"
                    + "图线的分段点逐分求出，两分段点之间是直线。横轴的工资代表规则所读的任一种工资，也代表本人选择的缴费基数。",
                "Amounts are contribution bases in yuan a month, exact to the fen; they are not contributions due. Bases of persons and of employers are not to be added.|"
                    + "Persons who are not insured, or have no such base, count as 0.00 in a difference. Where one side lacks facts to determine a base, the amount is open and in no sum.|"
                    + "\"Rule or article only\": base and status are the same, the rule or article that gives them is another. A change of document alone is not counted as a change.|"
                    + "Quantiles are by the nearest rank: of n differences in rising order, the p-th percentile is the one of rank p × n / 100, rounded up. It is always a difference that occurs.|"
                    + "The break points of the lines are found to the fen; between two of them the line is straight. The wage along the axis stands for whichever wage the rules read, and for a declared base."
            )
            .Split('|');
        return Html.Format($"<ul class=\"notes\">\n{notes.Select(Item)}</ul>\n");
    }
}
