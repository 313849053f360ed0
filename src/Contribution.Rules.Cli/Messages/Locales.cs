using System.Globalization;

namespace Contribution.Rules.Cli.Messages;

/// <summary>Chooses a language.</summary>
internal static class Locales
{
    /// <summary>The option that names a language.</summary>
    public const string Option = "--lang";

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The language that the arguments name, else the system's. Help is in it too, so nothing is parsed yet.</summary>
    public static Locale Find(string[] args)
    {
        int at = Array.FindIndex(args, arg => Cut(arg)[0] == Option);
        string? named = at < 0 ? null : Cut(args[at]).ElementAtOrDefault(1) ?? args.ElementAtOrDefault(at + 1);
        return named switch
        {
            "zh" => Locale.Zh,
            "en" => Locale.En,
            _ => OfSystem(Environment.GetEnvironmentVariable),
        };
    }

    /// <summary>The name of an option, and the value that is given with it, where there is one.</summary>
    private static string[] Cut(string arg) => arg.Split(['=', ':'], 2);

    /// <summary>The language of the system's locale: Chinese for any <c>zh</c>, else English.</summary>
    public static Locale OfSystem(Func<string, string?> variable)
    {
        string? locale = Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return (locale ?? CultureInfo.CurrentUICulture.Name).StartsWith("zh", StringComparison.OrdinalIgnoreCase)
            ? Locale.Zh
            : Locale.En;
    }
}
