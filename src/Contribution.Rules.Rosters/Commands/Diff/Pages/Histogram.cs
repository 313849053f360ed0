using Contribution.Rules.Rosters.Output.Printing;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Commands.Diff.Pages;

/// <summary>How the changes of persons' bases are spread.</summary>
internal sealed class Histogram(PageWords words)
{
    private const decimal Right = 456m;
    private const int MostBins = 24;

    public Html Write(Impact impact)
    {
        decimal[] changes =
        [
            .. impact
                .For(BaseKind.IndividualBase)
                .Where(change => change.Class is ChangeClass.BaseUp or ChangeClass.BaseDown)
                .Select(change => change.Difference!.Value),
        ];
        string title = words.Pick("个人基数变化的分布", "How the changes of persons' bases are spread");
        return changes.Length == 0
            ? Html.Trust(
                $"<figure class=\"chart\"><figcaption>{title}</figcaption><p>{words.Pick("没有个人基数升降。", "No person's base rises or falls.")}</p></figure>\n"
            )
            : Html.Format(
                $"<figure class=\"chart\"><figcaption>{Html.Trust(title)}</figcaption>\n{Chart(changes, title)}\n{Quantiles(changes)}</figure>\n"
            );
    }

    /// <summary>Bins of one round width, none of which holds both a rise and a fall.</summary>
    private Html Chart(decimal[] changes, string title)
    {
        decimal width = PlotScale.Round((Math.Max(changes.Max(), 0m) - Math.Min(changes.Min(), 0m)) / MostBins);
        Dictionary<int, int> bins = changes
            .GroupBy(change => Bin(change, width))
            .ToDictionary(bin => bin.Key, bin => bin.Count());
        int first = Math.Min(bins.Keys.Min(), 0);
        int last = Math.Max(bins.Keys.Max(), -1);
        Plot plot = new(
            new PlotScale(first * width, (last + 1) * width, Plot.Left, Right, PageWords.Tick),
            new PlotScale(0m, Math.Max(bins.Values.Max() * 1.05m, 5m), Plot.Bottom, Plot.Top, Whole)
        );
        foreach ((int bin, int count) in bins.OrderBy(bin => bin.Key))
        {
            decimal from = plot.X(bin * width);
            plot.Bar(
                bin < 0 ? "down" : "up",
                from + 0.5m,
                plot.X((bin + 1) * width) - from - 1m,
                plot.Y(count),
                words.Labelled(
                    $"{PageWords.Tick(bin * width)} … {PageWords.Tick((bin + 1) * width)}",
                    PageWords.Number(count)
                )
            );
        }

        plot.Line("zero", [(plot.X(0m), Plot.Top), (plot.X(0m), Plot.Bottom)]);
        return plot.Svg(
            title,
            words.Pick("月基数变化（元）", "change of the base, yuan a month"),
            words.Pick("人数", "persons")
        );
    }

    /// <summary>The bin from 0 is the first of the rises; a fall of just one width stands in the bin before it.</summary>
    private static int Bin(decimal change, decimal width) =>
        change < 0m ? (int)decimal.Floor(change / width) : (int)decimal.Ceiling(change / width) - 1;

    private static string Whole(decimal count) => count == decimal.Floor(count) ? PageWords.Tick(count) : "";

    private Html Quantiles(decimal[] changes)
    {
        IEnumerable<Quantile> quantiles = Quantile.Compute(changes);
        IEnumerable<Html> heads = quantiles.Select(quantile =>
            Html.Format($"<th scope=\"col\" class=\"n\">{Name(quantile.Percent)}</th>")
        );
        IEnumerable<Html> cells = quantiles.Select(quantile => PageTable.Figure(PageWords.Difference(quantile.Value)));
        string name = words.Pick(
            $"{PageWords.Number(changes.Length)} 处升降的分位（最近秩法）",
            $"Quantiles of {PageWords.Number(changes.Length)} rises and falls, by the nearest rank"
        );
        return Html.Format(
            $"""
            <div class="scroll" role="region" aria-label="{name}" tabindex="0">
            <table><caption>{name}</caption><thead><tr>{heads}</tr></thead><tbody><tr>{cells}</tr></tbody></table></div>
            """
        );
    }

    private string Name(int percent) =>
        percent switch
        {
            0 => words.Pick("最小", "least"),
            50 => words.Pick("中位", "median"),
            100 => words.Pick("最大", "greatest"),
            _ => $"{PageWords.Number(percent)} %",
        };
}
