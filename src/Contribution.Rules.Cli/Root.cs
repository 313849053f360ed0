using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Contribution.Rules.Cli.Commands.Contributions;
using Contribution.Rules.Cli.Commands.Lists;
using Contribution.Rules.Cli.Commands.Requests;
using Contribution.Rules.Cli.Commands.RuleSets;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;

namespace Contribution.Rules.Cli;

/// <summary>The tool's root: its commands and the options they share.</summary>
internal static class Root
{
    // In the order in which help lists them.
    private static readonly OrderedDictionary<string, Func<Terminal, Locale, Command>> Commands = new(
        StringComparer.Ordinal
    )
    {
        ["rules"] = (terminal, locale) => new RulesCommand(terminal, locale).Build(),
        ["compute"] = (terminal, locale) => new ComputeCommand(terminal, locale).Build(),
        ["explain"] = (terminal, locale) => new ExplainCommand(terminal, locale).Build(),
        ["contributions"] = (terminal, locale) => new ContributionsCommand(terminal, locale).Build(),
        ["roster"] = (terminal, locale) => new RosterCommand(terminal, locale).Build(),
        ["merge"] = (terminal, locale) => new MergeCommand(terminal, locale).Build(),
        ["verify"] = (terminal, locale) => new VerifyCommand(terminal, locale).Build(),
        ["diff"] = (terminal, locale) => new DiffCommand(terminal, locale).Build(),
        ["wages"] = (terminal, locale) => new WagesCommand(terminal, locale).Build(),
        ["check"] = (terminal, locale) => new CheckCommand(terminal, locale).Build(),
        ["notice"] = (terminal, locale) => new NoticeCommand(terminal, locale).Build(),
        ["audit"] = (terminal, locale) => new AuditCommand(terminal, locale).Build(),
        ["summary"] = (terminal, locale) => new SummaryCommand(terminal, locale).Build(),
        ["redetermine"] = (terminal, locale) => new RedetermineCommand(terminal, locale).Build(),
        ["template"] = (terminal, locale) => new TemplateCommand(terminal, locale).Build(),
    };

    /// <summary>The names of the commands, in the order in which help lists them.</summary>
    public static IReadOnlyCollection<string> Names => Commands.Keys;

    /// <summary>The root with its commands.</summary>
    /// <param name="args">
    /// The arguments. Where they name a command, that one alone is built: a process runs one, and to describe all of
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
        Option<string> lang = locale.Choice(
            Locales.Option,
            "界面语言：zh 或 en（默认按系统区域）",
            "language of messages: zh or en (default: by the system's locale)",
            ["zh", "en"]
        );
        lang.Recursive = true;
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

        string? named = Array.Find(args, Commands.ContainsKey);
        foreach (string name in named is null ? Names : [named])
        {
            root.Subcommands.Add(Commands[name](terminal, locale));
        }

        return root;
    }

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
