using System.Collections.Immutable;
using Contribution.Rules.Rosters.Commands.Diff.Curves;
using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Commands.Diff.Pages;

/// <summary>The base over the wage under A and under B, with every bound marked, and its break points in figures.</summary>
internal sealed class WageChart(PageWords words, Impact impact)
{
    private const decimal Right = 350m;

    public Html Write(WageCurve curve)
    {
        decimal highest = curve
            .A.Concat(curve.B)
            .SelectMany(segment => new[] { segment.BaseFrom ?? 0m, segment.BaseThrough ?? 0m })
            .Max();
        Plot plot = new(
            new PlotScale(0m, curve.Most, Plot.Left, Right, PageWords.Tick),
            new PlotScale(0m, Math.Max(highest, 1m) * 1.08m, Plot.Bottom, Plot.Top, PageWords.Tick)
        );
        plot.Line("same", Diagonal(plot, Math.Min(curve.Most, highest)));
        foreach ((string side, ImmutableArray<CurveSegment> segments) in new[] { ("b", curve.B), ("a", curve.A) })
        {
            foreach (CurveSegment[] run in Runs(segments))
            {
                plot.Line("line " + side, run.SelectMany(segment => Ends(plot, segment)));
            }
        }

        Bounds(plot, curve);
        string people = People(curve);
        return Html.Format(
            $"""
            <figure class="chart">
            <figcaption>{people}</figcaption>
            {plot.Svg(
                words.Pick($"{people}：缴费基数随工资的变化", $"{people}: the base as a function of the wage"),
                words.Pick("月工资或本人选择的缴费基数（元）", "wage or declared base, yuan a month"),
                words.Pick("缴费基数（元）", "base, yuan a month")
            )}
            {new DifferenceChart(words).Draw(curve, people)}<details><summary>{words.Pick("分段点，精确到分", "break points, exact to the fen")}</summary>
            {Table("A", curve.A)}{Table("B", curve.B)}</details>
            </figure>

            """
        );
    }

    /// <summary>Every flat stretch has its figure in the margin; the rule's name stands above it, once for both sides.</summary>
    private void Bounds(Plot plot, WageCurve curve)
    {
        (string Side, CurveSegment Segment)[] flat =
        [
            .. curve.A.Where(segment => segment.IsFlat).Select(segment => ("A", segment)),
            .. curve.B.Where(segment => segment.IsFlat).Select(segment => ("B", segment)),
        ];
        foreach ((string side, CurveSegment segment) in flat)
        {
            decimal y = plot.Y(segment.BaseFrom!.Value);
            plot.Line("guide " + side.ToLowerInvariant(), [(plot.X(segment.Through), y), (Right, y)]);
            string title = $"{side} {Rule(side, segment)} {PageWords.Money(segment.BaseFrom)}";
            foreach (decimal end in new[] { segment.From, segment.Through }.Where(end => end > 0m && end < curve.Most))
            {
                plot.Circle("dot " + side.ToLowerInvariant(), plot.X(end), y, title);
            }
        }

        foreach (
            IGrouping<string, CurveSegment> rule in flat.GroupBy(
                one => Rule(one.Side, one.Segment, isShort: true),
                one => one.Segment
            )
        )
        {
            // A stretch that begins at no wage is a lower bound: its name stands below it, at the axis.
            bool isLower = rule.All(segment => segment.From == 0m);
            decimal y = isLower
                ? plot.Y(rule.Min(segment => segment.BaseFrom!.Value)) + 15m
                : plot.Y(rule.Max(segment => segment.BaseFrom!.Value)) - 7m;
            plot.Label(isLower ? "bound start" : "bound end", isLower ? Plot.Left + 5m : Right, y, rule.Key);
        }

        plot.RightLabels(
            flat.GroupBy(one => one.Segment.BaseFrom!.Value)
                .Select(same =>
                {
                    string sides = string.Join("=", same.Select(one => one.Side).Distinct());
                    return (
                        $"value {(same.Any(one => one.Side == "B") ? "b" : "a")}",
                        same.Key,
                        $"{sides} {PageWords.Money(same.Key)}"
                    );
                })
        );
    }

    private string People(WageCurve curve)
    {
        IEnumerable<string> groups = curve
            .Cases.GroupBy(one => one.Category)
            .Select(category =>
            {
                string kinds = words.List(category.Select(one => words.Name(one.EmployerKind)).Distinct());
                return words.Pick($"{words.Name(category.Key)}（{kinds}）", $"{words.Name(category.Key)} ({kinds})");
            });
        string hardship =
            curve.Cases.All(one => one.Hardship) ? words.Pick("，缴费确有困难", ", in hardship")
            : curve.Cases.All(one => !one.Hardship) ? words.Pick("，无缴费困难", ", not in hardship")
            : "";
        return string.Join(words.Pick("、", "; "), groups) + hardship;
    }

    private Html Table(string side, ImmutableArray<CurveSegment> segments)
    {
        if (segments.IsEmpty)
        {
            string none = words.Labelled(side, words.Pick("不适用于此类人员", "does not cover such persons"));
            return Html.Format($"<p>{none}</p>\n");
        }

        string[] headings = words
            .Pick("工资自|至|基数自|至|规则|条款", "wage from|through|base from|through|rule|article")
            .Split('|');
        return PageTable.Write(side, headings, segments.Select(segment => Row(side, segment)), figures: 4);
    }

    private Html Row(string side, CurveSegment segment)
    {
        decimal?[] figures = [segment.From, segment.Through, segment.BaseFrom, segment.BaseThrough];
        IEnumerable<Html> cells = figures.Select(figure => PageTable.Figure(PageWords.Money(figure)));
        return Html.Format($"<tr>{cells}<td>{Rule(side, segment)}</td><td>{segment.Article ?? "–"}</td></tr>\n");
    }

    private string Rule(string side, CurveSegment segment, bool isShort = false) =>
        (side == "B" ? impact.B : impact.A).Set.IndividualBase.Find(segment.Rule) is { } rule
            ? (isShort ? words.ShortRule(rule) : words.Rule(rule))
            : "–";

    private static IEnumerable<(decimal X, decimal Y)> Diagonal(Plot plot, decimal most) =>
        [(plot.X(0m), plot.Y(0m)), (plot.X(most), plot.Y(most))];

    private static IEnumerable<(decimal X, decimal Y)> Ends(Plot plot, CurveSegment segment) =>
        [
            (plot.X(segment.From), plot.Y(segment.BaseFrom!.Value)),
            (plot.X(segment.Through), plot.Y(segment.BaseThrough!.Value)),
        ];

    /// <summary>The segments with a base that follow one another.</summary>
    private static IEnumerable<CurveSegment[]> Runs(ImmutableArray<CurveSegment> segments)
    {
        List<CurveSegment> run = [];
        foreach (CurveSegment segment in segments)
        {
            if (segment.BaseFrom is not null)
            {
                run.Add(segment);
                continue;
            }

            if (run.Count > 0)
            {
                yield return [.. run];
                run.Clear();
            }
        }

        if (run.Count > 0)
        {
            yield return [.. run];
        }
    }
}
