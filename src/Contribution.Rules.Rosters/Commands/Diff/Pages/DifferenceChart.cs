using System.Collections.Immutable;
using Contribution.Rules.Rosters.Commands.Diff.Curves;
using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Commands.Diff.Pages;

/// <summary>B − A over the wage, wherever both determine a base.</summary>
internal sealed class DifferenceChart(PageWords words)
{
    private const decimal Right = 350m;

    /// <summary>The chart; empty where the bases of A and B are the same for every wage.</summary>
    public Html Draw(WageCurve curve, string people)
    {
        (decimal Wage, decimal Change)[] points = [.. Points(curve)];
        if (Array.TrueForAll(points, point => point.Change == 0m))
        {
            return default;
        }

        decimal most = Math.Max(points.Max(point => point.Change), 0m);
        decimal least = Math.Min(points.Min(point => point.Change), 0m);
        decimal margin = (most - least) * 0.08m;
        Plot plot = new(
            new PlotScale(0m, curve.Most, Plot.Left, Right, PageWords.Tick),
            new PlotScale(least - margin, most + margin, Plot.Bottom, Plot.Top, PageWords.Tick)
        );
        plot.Line("zero", [(plot.X(0m), plot.Y(0m)), (plot.X(curve.Most), plot.Y(0m))]);
        plot.Line("line b", points.Select(point => (plot.X(point.Wage), plot.Y(point.Change))));
        Html chart = plot.Svg(
            words.Pick(
                $"{people}：B 与 A 的缴费基数之差随工资的变化",
                $"{people}: the difference of the bases, B less A, as a function of the wage"
            ),
            words.Pick("月工资或本人选择的缴费基数（元）", "wage or declared base, yuan a month"),
            words.Pick("B − A（元）", "B − A, yuan a month")
        );
        return Html.Format($"{chart}\n");
    }

    /// <summary>Between two neighbouring ends of segments both bases are straight, and so is their difference.</summary>
    private static IEnumerable<(decimal Wage, decimal Change)> Points(WageCurve curve) =>
        curve
            .A.Concat(curve.B)
            .SelectMany(segment => new[] { segment.From, segment.Through })
            .Distinct()
            .Order()
            .Select(wage => (wage, Base(curve.B, wage) - Base(curve.A, wage)))
            .Where(point => point.Item2 is not null)
            .Select(point => (point.wage, point.Item2!.Value));

    private static decimal? Base(ImmutableArray<CurveSegment> segments, decimal wage)
    {
        CurveSegment? at = segments.FirstOrDefault(segment => segment.From <= wage && wage <= segment.Through);
        return at is null || at.From == at.Through
            ? at?.BaseFrom
            : at.BaseFrom + ((at.BaseThrough - at.BaseFrom) * (wage - at.From) / (at.Through - at.From));
    }
}
