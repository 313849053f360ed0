using System.CommandLine;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Naming;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Text.RuleSets;

namespace Contribution.Rules.Cli.Commands.RuleSets;

/// <summary><c>rules</c> lists the rule sets; <c>rules show ID</c> prints one as people read it; others write them.</summary>
internal sealed class RulesCommand(Terminal terminal, Locale locale)
{
    public Command Build()
    {
        Option<string[]> rules = RuleOptions.Rules(locale);
        rules.Recursive = true;
        Command command = locale.Command("rules", "列出规则集", "lists the rule sets", rules);
        RuleSetFilter filter = new(locale);
        filter.AddTo(command);
        command.SetAction(parsed => List(parsed, filter, RuleOptions.Load(parsed.GetValue(rules), locale).Catalogue));

        Argument<string> id = locale.Argument<string>(
            "ID",
            "规则集编号，如 230600/pension/2011 或 大庆/养老/2011",
            "a rule set's id, such as 230600/pension/2011 or 大庆/养老/2011"
        );
        Option<bool> effective = locale.Flag(
            "--effective",
            "连同所继承的规则（extends 之后）",
            "with what it inherits (after extends)"
        );
        Option<bool> ids = locale.Flag(
            "--ids",
            "连同规则文件中的编号和表达式",
            "with the ids and expressions that rule files have"
        );
        Option<string> dgml = locale.Option(
            "--dgml",
            "FILE",
            "另将 NRules 由该规则集生成的网络写成 DGML 文件",
            "also writes the network that NRules makes of it, as a DGML file"
        );
        Command show = locale.Command("show", "显示一个规则集", "prints one rule set", id, effective, ids, dgml);
        show.SetAction(parsed =>
            Show(
                RuleOptions.Load(parsed.GetValue(rules), locale).Catalogue,
                parsed.GetValue(id)!,
                parsed.GetValue(effective),
                parsed.GetValue(ids),
                parsed.GetValue(dgml),
                InputFiles.From(parsed)
            )
        );
        command.Subcommands.Add(show);
        command.Subcommands.Add(new RulesNewCommand(terminal, locale, rules).Build());
        command.Subcommands.Add(new RulesYearCommand(terminal, locale, rules).Build());
        command.Subcommands.Add(new RulesReleasedCommand(terminal, locale, rules).Build());
        return command;
    }

    private int List(ParseResult parsed, RuleSetFilter filter, RuleSetCatalogue catalogue)
    {
        terminal.Write(new RuleSetList(locale).Format(catalogue, filter.Ids(parsed, catalogue)));
        return ExitCode.Done;
    }

    private int Show(RuleSetCatalogue catalogue, string id, bool effective, bool ids, string? dgml, InputFiles inputs)
    {
        NamedRuleSet named = new(catalogue, locale);
        if (named.OfPlace(id) is string there)
        {
            terminal.Write(there);
            return ExitCode.Done;
        }

        RuleSet set = catalogue.Get(named.Find(id))!;
        if (dgml is not null)
        {
            Action<Stream> write = Engines.Network(set, locale);
            using ResultFile file = ResultFile.Create(dgml, inputs, locale);
            write(file.Stream);
            file.Complete();
        }

        terminal.Write(new RuleSetText(locale, set, catalogue, effective, ids).Write());
        return ExitCode.Done;
    }
}
