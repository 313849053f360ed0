using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Contribution.Rules.Cli.Text;

namespace Contribution.Rules.Cli.Commands;

/// <summary>The tool's root: its commands and the options they share.</summary>
internal static class Root
{
    /// <summary>The commands, in the order in which help lists them.</summary>
    public static readonly string[] Names =
    [
        "rules",
        "compute",
        "explain",
        "contributions",
        "roster",
        "merge",
        "verify",
        "diff",
        "wages",
        "check",
        "notice",
        "audit",
        "summary",
        "redetermine",
        "template",
    ];

    /// <summary>The root with its commands.</summary>
    /// <param name="args">
    /// What was asked. Where it names a command, that one alone is built: a process runs one, and to describe all of
    /// them takes longer than to compute a case.
    /// </param>
    /// <param name="locale">The language of its texts.</param>
    /// <param name="terminal">Where it reads and writes.</param>
    public static RootCommand Build(string[] args, Locale locale, Terminal terminal)
    {
        RootCommand root = new(
            locale.Pick(
                "社会保险缴费基数：按规则集核定，每个结果注明条款。",
                "Chinese social-insurance contribution bases (缴费基数), determined by rule sets, each with its article."
            )
        );
        Option<string> lang = new(Locales.Option)
        {
            Description = locale.Pick(
                "界面语言：zh 或 en（默认按系统区域）",
                "language of messages: zh or en (default: by the system's locale)"
            ),
            Recursive = true,
        };
        lang.Allow(locale, "zh", "en");
        root.Options.Add(lang);
        foreach (VersionOption version in root.Options.OfType<VersionOption>())
        {
            version.Description = locale.Pick("显示版本", "shows the version");
            version.Action = new VersionAction();
        }

        foreach (HelpOption help in root.Options.OfType<HelpOption>())
        {
            help.Description = locale.Pick("显示帮助", "shows this help");
        }

        foreach (string name in Named(args) is string named ? [named] : Names)
        {
            root.Subcommands.Add(Command(name, locale, terminal));
        }

        return root;
    }

    /// <summary>The command that the arguments name; null is none, as where help is asked for.</summary>
    private static string? Named(string[] args) => Array.Find(args, arg => Array.IndexOf(Names, arg) >= 0);

    private static Command Command(string name, Locale locale, Terminal terminal) =>
        name switch
        {
            "rules" => new RulesCommand(terminal, locale).Build(),
            "compute" => new ComputeCommand(terminal, locale).Build(),
            "explain" => new ExplainCommand(terminal, locale).Build(),
            "contributions" => new ContributionsCommand(terminal, locale).Build(),
            "roster" => new RosterCommand(terminal, locale).Build(),
            "merge" => new MergeCommand(terminal, locale).Build(),
            "verify" => new VerifyCommand(terminal, locale).Build(),
            "diff" => new DiffCommand(terminal, locale).Build(),
            "wages" => new WagesCommand(terminal, locale).Build(),
            "check" => new CheckCommand(terminal, locale).Build(),
            "notice" => new NoticeCommand(terminal, locale).Build(),
            "audit" => new AuditCommand(terminal, locale).Build(),
            "summary" => new SummaryCommand(terminal, locale).Build(),
            "redetermine" => new RedetermineCommand(terminal, locale).Build(),
            "template" => new TemplateCommand(terminal, locale).Build(),
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };

    /// <summary>Prints the version that results name as <c>engineVersion</c>.</summary>
    private sealed class VersionAction : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(ContributionRules.EngineVersion);
            return ExitCode.Done;
        }
    }
}
