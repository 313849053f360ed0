using System.Globalization;

namespace Contribution.Rules.Rosters.Excel.Reading.Cells;

/// <summary>
/// Numbers as Excel shows them: it keeps 15 digits, and writes the rest of a binary fraction behind them, as in
/// 2277.8299999999999.
/// </summary>
internal static class NumberText
{
    private const int Kept = 15;
    private const string Plain = "0.###############";

    /// <summary>Reads the number that a file has.</summary>
    /// <param name="written">As the file has it, perhaps with an exponent.</param>
    /// <param name="number">The number that Excel shows.</param>
    /// <returns>Whether it is a number that can be written plainly.</returns>
    public static bool TryRead(string written, out decimal number)
    {
        if (!decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out number))
        {
            return false;
        }

        int digits = DigitsBeforePoint(number);
        decimal unit = digits > Kept ? PowerOfTen(digits - Kept) : 1m;
        number =
            digits > Kept
                ? number - decimal.Remainder(number, unit)
                : decimal.Round(number, Kept - digits, MidpointRounding.AwayFromZero);
        return true;
    }

    /// <summary>Whether digits of the number were lost when it was typed.</summary>
    public static bool HasLostDigits(decimal number) => DigitsBeforePoint(number) > Kept;

    /// <summary>The number without an exponent.</summary>
    /// <param name="number">The number.</param>
    /// <param name="digits">The minimum number of digits of a whole number.</param>
    public static string Write(decimal number, int digits = 0)
    {
        string text = number.ToString(Plain, CultureInfo.InvariantCulture);
        return number >= 0m && decimal.IsInteger(number) ? text.PadLeft(digits, '0') : text;
    }

    private static int DigitsBeforePoint(decimal number)
    {
        decimal whole = decimal.Truncate(decimal.Abs(number));
        return whole == 0m ? 0 : whole.ToString(CultureInfo.InvariantCulture).Length;
    }

    private static decimal PowerOfTen(int exponent)
    {
        decimal power = 1m;
        for (int times = 0; times < exponent; times++)
        {
            power *= 10m;
        }

        return power;
    }
}
