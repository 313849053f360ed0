using System.Globalization;
using Contribution.Rules.RuleSets.Places;

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
    /// <summary>The option that names a language.</summary>
    public const string Option = "--lang";

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The language that the arguments name, else the system's. Help speaks it too, so nothing is parsed yet.</summary>
    public static Locale Find(string[] args)
    {
        int at = Array.FindIndex(args, arg => arg == Option || arg.StartsWith(Option + "=", StringComparison.Ordinal));
        string? named =
            at < 0 ? null
            : args[at] == Option ? args.ElementAtOrDefault(at + 1)
            : args[at][(Option.Length + 1)..];
        return named switch
        {
            "zh" => Locale.Zh,
            "en" => Locale.En,
            _ => OfSystem(Environment.GetEnvironmentVariable),
        };
    }

    /// <summary>The language of the system's locale: Chinese for any <c>zh</c>, else English.</summary>
    public static Locale OfSystem(Func<string, string?> variable)
    {
        string? locale = Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return (locale ?? CultureInfo.CurrentUICulture.Name).StartsWith("zh", StringComparison.OrdinalIgnoreCase)
            ? Locale.Zh
            : Locale.En;
    }

    /// <summary>One of two texts.</summary>
    public static string Pick(this Locale locale, string zh, string en) => locale == Locale.Zh ? zh : en;

    /// <summary>A label before a text, with the colon of the language.</summary>
    public static string Labelled(this Locale locale, string label, string text) =>
        locale == Locale.Zh ? $"{label}：{text}" : $"{label}: {text}";

    /// <summary>What people call a rule set: its place, insurance and year.</summary>
    public static string Title(this Locale locale, RuleSetId id) => RuleSetNames.Title(id).For(locale == Locale.Zh);

    /// <summary>An employer before what is said of it: its id; the persons who have none are one.</summary>
    public static string Employer(this Locale locale, string? id) =>
        id ?? locale.Pick("无单位人员", "persons without an employer");

    /// <summary>A list, with the separators of the language.</summary>
    public static string List(this Locale locale, IEnumerable<string> items) =>
        string.Join(locale == Locale.Zh ? "、" : ", ", items);

    /// <summary>What is said in parentheses behind a word, with those of the language.</summary>
    public static string Aside(this Locale locale, string text) => locale == Locale.Zh ? $"（{text}）" : $" ({text})";
}
