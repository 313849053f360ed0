using System.Globalization;

namespace Contribution.Rules.Cli.Text;

/// <summary>The locale the tool speaks to people in; JSON is the same in both.</summary>
internal enum Locale
{
    /// <summary>English.</summary>
    En,

    /// <summary>Chinese.</summary>
    Zh,
}

/// <summary>Chooses a language.</summary>
internal static class Locales
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The language of the locale: Chinese for any <c>zh</c>, else English.</summary>
    public static Locale OfSystem()
    {
        string? locale = Variables
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return (locale ?? CultureInfo.CurrentUICulture.Name).StartsWith("zh", StringComparison.OrdinalIgnoreCase)
            ? Locale.Zh
            : Locale.En;
    }

    /// <summary>One of two texts.</summary>
    public static string Pick(this Locale locale, string zh, string en) => locale == Locale.Zh ? zh : en;
}
