using System.Globalization;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Rosters.Commands.Summary;

/// <summary>A percentage as a text prints it: <c>88.78%</c> is 88.78 with two decimals.</summary>
/// <param name="Value">The number before the per cent sign.</param>
/// <param name="Decimals">The number of printed decimals.</param>
internal sealed record Percentage(decimal Value, int Decimals)
{
    private const int MostDecimals = 10;

    /// <summary>Reads one, with or without its sign.</summary>
    /// <returns>The percentage; null where the text is none.</returns>
    public static Percentage? Parse(string text)
    {
        string number = text.Trim().TrimEnd('%', '\uFF05').TrimEnd();
        bool read = decimal.TryParse(
            number,
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out decimal value
        );
        // A decimal keeps the zeros it was written with.
        return read && value.Scale <= MostDecimals ? new Percentage(value, value.Scale) : null;
    }

    /// <summary>A fraction as a percentage.</summary>
    /// <param name="fraction">The exact fraction.</param>
    /// <param name="decimals">The number of decimals that are shown.</param>
    /// <param name="mode">How it is rounded to them.</param>
    internal static Percentage From(Rational fraction, int decimals, RoundingMode mode = RoundingMode.HalfUp)
    {
        decimal step = new(1, 0, 0, isNegative: false, (byte)decimals);
        Rational rounded = new Rounding(step, mode).Apply(fraction * Rational.From(100m));
        return new Percentage(rounded.ToDecimal(), decimals);
    }

    /// <summary>The percentage with its sign.</summary>
    public override string ToString() => Value.ToString($"F{Decimals}", CultureInfo.InvariantCulture) + "%";
}
