using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Contribution.Rules.Cli.Text;

namespace Contribution.Rules.Cli.Commands;

/// <summary>The tool's root: its commands and the options they share.</summary>
internal static class Root
{
    public static RootCommand Build(Locale locale, Terminal terminal)
    {
        RootCommand root = new(
            locale.Pick(
                "社会保险缴费基数:按规则集核定,每个结果注明条款。",
                "Chinese social-insurance contribution bases (缴费基数), determined by rule sets, each with its article."
            )
        );
        Option<string> lang = new(Locales.Option)
        {
            Description = locale.Pick(
                "界面语言:zh 或 en(默认按系统区域)",
                "language of messages: zh or en (default: by the system's locale)"
            ),
            Recursive = true,
        };
        lang.AcceptOnlyFromAmong("zh", "en");
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

        root.Subcommands.Add(new RulesCommand(terminal, locale).Build());
        root.Subcommands.Add(new ComputeCommand(terminal, locale).Build());
        root.Subcommands.Add(new VerifyCommand(terminal, locale).Build());
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
