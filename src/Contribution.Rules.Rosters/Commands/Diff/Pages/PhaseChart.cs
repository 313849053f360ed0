using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Commands.Diff.Pages;

/// <summary>The amounts over the years as shares of the reference wage: those that move as lines, all of them in figures.</summary>
internal sealed class PhaseChart(PageWords words, Impact impact)
{
    private const decimal Right = 215m;

    public Html Draw()
    {
        (string Side, PhaseIn Series)[] all = [.. Series()];
        if (all.Length == 0)
        {
            return default;
        }

        string title = words.Pick("历年占社平工资的比例", "Over the years, as a share of the reference wage");
        (string, PhaseIn)[] moving = [.. all.Where(one => one.Series.Varies)];
        Html chart =
            moving.Length > 0
                ? Chart(moving, title)
                : Html.Format($"<p>{words.Pick("各年比例相同。", "The shares are the same in all years.")}</p>");
        return Html.Format(
            $"""
            <figure class="chart phases">
            <figcaption>{title}</figcaption>
            {chart}
            <details><summary>{words.Pick("各年比例", "the shares in figures")}</summary>
            {Table(all, title)}</details>
            </figure>

            """
        );
    }

    /// <summary>A series that both sides have alike is shown once, for both.</summary>
    private IEnumerable<(string Side, PhaseIn Series)> Series()
    {
        ImmutableArray<PhaseIn> ofA = PhaseIn.Find(impact.A);
        ImmutableArray<PhaseIn> ofB = PhaseIn.Find(impact.B);
        foreach (PhaseIn series in ofA)
        {
            yield return (ofB.Any(other => Same(series, other)) ? "A=B" : "A", series);
        }

        foreach (PhaseIn series in ofB.Where(series => !ofA.Any(other => Same(series, other))))
        {
            yield return ("B", series);
        }
    }

    private string Amount(string side, PhaseIn series) =>
        series.DisplayName is { } called
            ? words.Pick(called)
            : words.Amount((side == "B" ? impact.B : impact.A).Set, series.Amount);

    private static bool Same(PhaseIn a, PhaseIn b) => a.Amount == b.Amount && a.Points.SequenceEqual(b.Points);

    private Html Chart((string Side, PhaseIn Series)[] moving, string title)
    {
        PhasePoint[] points = [.. moving.SelectMany(one => one.Series.Points)];
        decimal[] years = [.. points.Select(point => (decimal)point.Year)];
        decimal least = decimal.Floor(points.Min(point => point.Share) * 10m) * 10m;
        decimal most = decimal.Ceiling(points.Max(point => point.Share) * 10m) * 10m;
        Plot plot = new(
            new PlotScale(years.Min(), years.Max(), Plot.Left + 12m, Right, Year),
            new PlotScale(least == most ? least - 10m : least, most, Plot.Bottom, Plot.Top, Percent)
        );
        foreach ((string side, PhaseIn series) in moving)
        {
            string name = side == "A" ? "a" : "b";
            plot.Line("line " + name, series.Points.Select(point => (plot.X(point.Year), plot.Y(point.Share * 100m))));
            foreach (PhasePoint point in series.Points)
            {
                plot.Circle(
                    "dot " + name,
                    plot.X(point.Year),
                    plot.Y(point.Share * 100m),
                    words.Labelled($"{side} {Amount(side, series)} {Year(point.Year)}", Percent(point.Share * 100m))
                );
            }
        }

        plot.RightLabels(
            moving
                .GroupBy(one => (one.Side, string.Join(' ', one.Series.Points)))
                .Select(alike =>
                    (
                        $"value {(alike.Key.Side == "A" ? "a" : "b")}",
                        alike.First().Series.Points[^1].Share * 100m,
                        Label(alike.Key.Side, [.. alike.Select(one => one.Series)])
                    )
                )
        );
        return plot.Svg(title, words.Pick("缴费年度", "contribution year"), "%");
    }

    /// <summary>Lines that lie on one another have one label; one that both sides have alike needs no letter.</summary>
    private string Label(string side, PhaseIn[] alike)
    {
        string name = Amount(side, alike[0]);
        string all =
            alike.Length == 1 ? name : words.Pick($"{name}等 {alike.Length} 项", $"{name}, {alike.Length - 1} more");
        return side == "A=B" ? all : $"{side} {all}";
    }

    private Html Table((string Side, PhaseIn Series)[] all, string title)
    {
        int[] years = [.. all.SelectMany(one => one.Series.Points).Select(point => point.Year).Distinct().Order()];
        return PageTable.Write(
            title,
            [words.Pick("数额", "amount"), .. years.Select(year => Year(year))],
            all.Select(one => Row(one.Side, one.Series, years)),
            years.Length,
            before: 1
        );
    }

    private Html Row(string side, PhaseIn series, int[] years)
    {
        IEnumerable<Html> cells = years.Select(year =>
        {
            PhasePoint[] at = [.. series.Points.Where(point => point.Year == year)];
            return PageTable.Figure(at.Length == 0 ? "–" : Percent(at[0].Share * 100m));
        });
        return Html.Format($"<tr><th scope=\"row\">{side} {Amount(side, series)}</th>{cells}</tr>\n");
    }

    // A tick between two years names none.
    private static string Year(decimal year) =>
        year == decimal.Floor(year) ? year.ToString("0", CultureInfo.InvariantCulture) : "";

    private static string Percent(decimal percent) => percent.ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
