using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Text.RuleSets;

namespace Contribution.Rules.Cli.Commands.RuleSets;

/// <summary><c>rules</c> lists the rule sets; the commands under it show one and write them.</summary>
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
        command.Subcommands.Add(new RulesShowCommand(terminal, locale, rules).Build());
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
}
