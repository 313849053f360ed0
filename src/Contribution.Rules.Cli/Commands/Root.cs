using System.CommandLine;
using Contribution.Rules.Cli.Text;

namespace Contribution.Rules.Cli.Commands;

/// <summary>The tool's root: its commands and the options they share.</summary>
internal static class Root
{
    public static RootCommand Build(string[] args, Terminal terminal)
    {
        Locale locale = LocaleOf(args);
        RootCommand root = new(
            locale.Pick(
                "社会保险缴费基数:按规则集核定,每个结果注明条款。",
                "Chinese social-insurance contribution bases (缴费基数), determined by rule sets, each with its article."
            )
        );
        Option<string> lang = new("--lang")
        {
            Description = locale.Pick(
                "界面语言:zh 或 en(默认按系统区域)",
                "locale of messages: zh or en (default: by locale)"
            ),
            Recursive = true,
        };
        lang.AcceptOnlyFromAmong("zh", "en");
        root.Options.Add(lang);
        root.Subcommands.Add(new RulesCommand(terminal, locale).Build());
        root.Subcommands.Add(new ComputeCommand(terminal, locale).Build());
        return root;
    }

    /// <summary>The locale is needed before the arguments are parsed: help speaks it too.</summary>
    private static Locale LocaleOf(string[] args)
    {
        int at = Array.FindIndex(args, arg => arg == "--lang" || arg.StartsWith("--lang=", StringComparison.Ordinal));
        string? named =
            at < 0 ? null
            : args[at].StartsWith("--lang=", StringComparison.Ordinal) ? args[at]["--lang=".Length..]
            : args.ElementAtOrDefault(at + 1);
        return named switch
        {
            "zh" => Locale.Zh,
            "en" => Locale.En,
            _ => Locales.OfSystem(),
        };
    }
}
