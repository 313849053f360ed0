using System.Globalization;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Building.Layering;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building.Figures;

/// <summary>
/// Checks the figures that a file says: none is negative, no amount is more than money can be, and marks of provisional
/// ones say in both languages, or not at all, what settles them.
/// </summary>
internal static class FigureRange
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>The figure of a year, and the figure that was charged until it was settled.</summary>
    /// <param name="part">The part that the figure belongs to.</param>
    /// <param name="ofYear">The figure; null is none.</param>
    /// <param name="most">The most it can be; null is no limit.</param>
    /// <param name="faults">Receives the faults.</param>
    public static void Check<T>(Part<T> part, YearValuePart? ofYear, decimal? most, List<Fault> faults)
    {
        if (ofYear is null)
        {
            return;
        }

        Part<T> said = part.OfYear();
        Check(said, "", ofYear.Value, most, faults);
        if (ofYear.Provisional is not ProvisionalPart provisional)
        {
            return;
        }

        said = said.Below("provisional");
        Check(said, "value", provisional.Value ?? 0, most, faults);
        Required.InBoth(said, "settledBy", provisional.SettledBy, faults);
        if (provisional.Until is string until && !IsMonthOrDay(until))
        {
            faults.Add(said, FaultCode.OutOfRange, "until", until, $"yyyy-MM | date ({Day})");
        }
    }

    /// <summary>A figure.</summary>
    /// <param name="part">The part that the figure belongs to.</param>
    /// <param name="child">Its place in the part.</param>
    /// <param name="value">The figure.</param>
    /// <param name="most">The most it can be; null is no limit.</param>
    /// <param name="faults">Receives the faults.</param>
    public static void Check<T>(Part<T> part, string child, decimal value, decimal? most, List<Fault> faults)
    {
        if (value < 0 || value > (most ?? value))
        {
            string allowed = most is null ? "0 …" : $"0 … {FigureFormat.Text(Fen.MaxYuan)}";
            faults.Add(part, FaultCode.OutOfRange, child, FigureFormat.Text(value), allowed);
        }
    }

    /// <summary>Checks that an announced amount of a year, and the one that was charged until then, are in fen, as all money is.</summary>
    /// <param name="part">The amount.</param>
    /// <param name="ofYear">Its figure; null is none.</param>
    /// <param name="faults">Receives the faults.</param>
    public static void CheckFen<T>(Part<T> part, YearValuePart? ofYear, List<Fault> faults)
    {
        Part<T> said = part.OfYear();
        Check(said, "", ofYear?.Value);
        Check(said.Below("provisional"), "value", ofYear?.Provisional?.Value);

        void Check(Part<T> place, string child, decimal? yuan)
        {
            if (yuan is decimal amount && amount % 0.01m != 0)
            {
                faults.Add(place, FaultCode.NotInFen, child, FigureFormat.Text(amount), "0.01 × n");
            }
        }
    }

    private static bool IsMonthOrDay(string text) =>
        YearMonth.TryParse(text, out _)
        || DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
