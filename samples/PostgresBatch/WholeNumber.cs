using System.Globalization;

namespace PostgresBatch;

/// <summary>A whole number above zero, as arguments give it.</summary>
internal static class WholeNumber
{
    /// <summary>Reads one; null where it is none.</summary>
    public static int? Read(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? number
            : null;
}
