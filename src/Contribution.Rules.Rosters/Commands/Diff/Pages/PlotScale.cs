namespace Contribution.Rules.Rosters.Commands.Diff.Pages;

/// <summary>Where values lie along one axis of a chart, and which of them it names.</summary>
/// <param name="least">The least value.</param>
/// <param name="most">The greatest value, above the least.</param>
/// <param name="start">Where the least lies in the drawing.</param>
/// <param name="end">Where the greatest lies.</param>
/// <param name="text">How a value is written.</param>
internal sealed class PlotScale(decimal least, decimal most, decimal start, decimal end, Func<decimal, string> text)
{
    private const int MostTicks = 5;

    /// <summary>Where the greatest value lies.</summary>
    public decimal End => end;

    /// <summary>The values that the axis names: round ones, at most six.</summary>
    public IEnumerable<decimal> Ticks
    {
        get
        {
            decimal step = Round((most - least) / MostTicks);
            for (decimal tick = decimal.Ceiling(least / step) * step; tick <= most; tick += step)
            {
                yield return tick;
            }
        }
    }

    public decimal At(decimal value) => start + ((value - least) * (end - start) / (most - least));

    public string Text(decimal value) => text(value);

    /// <summary>The next of 1, 2, 5, 10, 20, 50, … hundredths and up.</summary>
    public static decimal Round(decimal atLeast)
    {
        decimal step = 0.01m;
        for (int place = 0; step < atLeast; place++)
        {
            step *= place % 3 == 1 ? 2.5m : 2m;
        }

        return step;
    }
}
