using System.Globalization;
using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Commands.Diff.Pages;

/// <summary>A chart as SVG: a field with an axis below and one to the left, and its shapes.</summary>
internal sealed class Plot
{
    public const decimal Width = 480m;
    public const decimal Height = 300m;
    public const decimal Left = 64m;
    public const decimal Top = 28m;
    public const decimal Bottom = 252m;

    private readonly List<Html> _marks = [];
    private readonly PlotScale _x;
    private readonly PlotScale _y;

    /// <summary>An empty field.</summary>
    /// <param name="x">The scale of the horizontal axis.</param>
    /// <param name="y">The scale of the vertical axis.</param>
    public Plot(PlotScale x, PlotScale y) => (_x, _y) = (x, y);

    public decimal X(decimal value) => _x.At(value);

    public decimal Y(decimal value) => _y.At(value);

    /// <summary>A line through points.</summary>
    public void Line(string name, IEnumerable<(decimal X, decimal Y)> points) =>
        Add(
            $"<polyline class=\"{name}\" points=\"{string.Join(' ', points.Select(at => $"{Text(at.X)},{Text(at.Y)}"))}\"/>"
        );

    public void Circle(string name, decimal x, decimal y, string title) =>
        Add($"<circle class=\"{name}\" cx=\"{Text(x)}\" cy=\"{Text(y)}\" r=\"3.5\"><title>{title}</title></circle>");

    public void Bar(string name, decimal x, decimal width, decimal y, string title) =>
        Add(
            $"<rect class=\"{name}\" x=\"{Text(x)}\" y=\"{Text(y)}\" width=\"{Text(width)}\" height=\"{Text(Bottom - y)}\"><title>{title}</title></rect>"
        );

    public void Label(string name, decimal x, decimal y, string text) =>
        Add($"<text class=\"{name}\" x=\"{Text(x)}\" y=\"{Text(y)}\">{text}</text>");

    /// <summary>
    /// Labels in the right margin, each beside its height; those that would cover one another are moved apart, and a
    /// thin line leads to each.
    /// </summary>
    public void RightLabels(IEnumerable<(string Name, decimal Value, string Text)> labels)
    {
        const decimal gap = 18m;
        decimal above = Top - gap;
        (string Name, decimal Value, string Text)[] rising = [.. labels.OrderByDescending(label => label.Value)];
        decimal[] heights = [.. rising.Select(label => Y(label.Value))];
        for (int index = 0; index < heights.Length; index++)
        {
            above = heights[index] = Math.Max(heights[index], above + gap);
        }

        decimal below = Bottom + gap;
        for (int index = heights.Length - 1; index >= 0; index--)
        {
            below = heights[index] = Math.Min(heights[index], below - gap);
        }

        for (int index = 0; index < rising.Length; index++)
        {
            (string name, decimal value, string text) = rising[index];
            Line("leader", [(_x.End, Y(value)), (_x.End + 8m, heights[index])]);
            Label(name + " start", _x.End + 11m, heights[index] + 4m, text);
        }
    }

    /// <summary>The drawing.</summary>
    /// <param name="name">The text alternative, for readers who cannot see the drawing.</param>
    /// <param name="along">The title of the horizontal axis.</param>
    /// <param name="upwards">The title of the vertical axis.</param>
    public Html Svg(string name, string along, string upwards)
    {
        IEnumerable<Html> rows = _y.Ticks.Select(tick =>
            Html.Format(
                $"""
                <line class="grid" x1="{Text(Left)}" x2="{Text(_x.End)}" y1="{Text(Y(tick))}" y2="{Text(
                    Y(tick)
                )}"/><text class="tick end" x="{Text(Left - 6m)}" y="{Text(Y(tick) + 4m)}">{_y.Text(tick)}</text>

                """
            )
        );
        IEnumerable<Html> columns = _x.Ticks.Select(tick =>
            Html.Format(
                $"<text class=\"tick middle\" x=\"{Text(X(tick))}\" y=\"{Text(Bottom + 18m)}\">{_x.Text(tick)}</text>\n"
            )
        );
        return Html.Format(
            $"""
            <svg viewBox="0 0 {Text(Width)} {Text(Height)}" role="img" aria-label="{name}">
            {rows}{columns}<line class="axis" x1="{Text(Left)}" x2="{Text(_x.End)}" y1="{Text(Bottom)}" y2="{Text(
                Bottom
            )}"/>
            <text class="name start" x="4" y="15">{upwards}</text>
            <text class="name end" x="{Text(_x.End)}" y="{Text(Height - 8m)}">{along}</text>
            {_marks}</svg>
            """
        );
    }

    private void Add(Html.Handler mark)
    {
        mark.AppendLiteral("\n");
        _marks.Add(Html.Format(mark));
    }

    private static string Text(decimal at) =>
        decimal.Round(at, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
}
