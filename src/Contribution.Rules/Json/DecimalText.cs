using System.Globalization;

namespace Contribution.Rules.Json;

/// <summary>Numbers as JSON writes them, of which a decimal holds so many digits.</summary>
internal static class DecimalText
{
    /// <summary>The most digits.</summary>
    public const int Digits = 28;

    /// <summary>Whether a decimal holds the number without rounding it.</summary>
    public static bool IsExact(string number)
    {
        int exponentAt = number.IndexOfAny(['e', 'E']);
        string mantissa = exponentAt < 0 ? number : number[..exponentAt];
        int exponent = 0;
        bool readable =
            exponentAt < 0 || int.TryParse(number[(exponentAt + 1)..], CultureInfo.InvariantCulture, out exponent);
        return readable
            && Math.Abs((long)exponent) <= Digits
            && mantissa.Count(char.IsAsciiDigit) + Math.Abs(exponent) <= Digits;
    }
}
