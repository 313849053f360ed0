using System.Globalization;

namespace Contribution.Rules.Rosters.Input.Reading.Ids;

/// <summary>Ids as a spreadsheet leaves them: a number loses its leading zeros, and may get a fraction or an exponent.</summary>
internal static class SpreadsheetId
{
    private const NumberStyles Written = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Computes the key that an id shares with its form after a spreadsheet; null where there is no id.</summary>
    public static string? KeyOf(string? id)
    {
        string text = (id ?? "").Trim();
        if (text.Length == 0)
        {
            return null;
        }

        // A long id of digits is no decimal, and none is needed to take its zeros off.
        return text.All(char.IsAsciiDigit) ? text.TrimStart('0')
            : decimal.TryParse(text, Written, CultureInfo.InvariantCulture, out decimal number)
            && number == decimal.Truncate(number)
                ? number.ToString("F0", CultureInfo.InvariantCulture)
            : text;
    }
}
