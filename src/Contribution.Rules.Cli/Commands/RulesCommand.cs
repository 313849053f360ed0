using System.CommandLine;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Faults;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Cli.Commands;

/// <summary><c>rules</c> lists the rule sets; <c>rules show ID</c> prints one as people read it; others write them.</summary>
internal sealed class RulesCommand(Terminal terminal, Locale locale)
{
    public Command Build()
    {
        Option<string[]> rules = RuleOptions.Rules(locale);
        rules.Recursive = true;
        Command command = new("rules", locale.Pick("列出规则集", "lists the rule sets")) { rules };
        command.SetAction(parsed => List(RuleOptions.Load(parsed.GetValue(rules), locale).Catalogue));

        Argument<string> id = new("ID")
        {
            Description = locale.Pick(
                "规则集编号,如 230600/pension/2011",
                "a rule set's id, such as 230600/pension/2011"
            ),
        };
        Option<bool> effective = new("--effective")
        {
            Description = locale.Pick("连同所继承的规则(extends 之后)", "with what it inherits (after extends)"),
        };
        Command show = new("show", locale.Pick("显示一个规则集", "prints one rule set")) { id, effective };
        show.SetAction(parsed =>
            Show(
                RuleOptions.Load(parsed.GetValue(rules), locale).Catalogue,
                parsed.GetValue(id)!,
                parsed.GetValue(effective)
            )
        );
        command.Subcommands.Add(show);
        command.Subcommands.Add(new ReleasedCommand(terminal, locale).Build());
        return command;
    }

    private int List(RuleSetCatalogue catalogue)
    {
        terminal.Write(new RuleSetList(locale).Of(catalogue));
        return ExitCode.Done;
    }

    private int Show(RuleSetCatalogue catalogue, string id, bool effective)
    {
        foreach (RuleSetId known in catalogue.Ids.Where(known => IsMeant(known, id)))
        {
            terminal.Write(new RuleSetText(locale, catalogue, effective).Of(catalogue.Get(known)!));
            return ExitCode.Done;
        }

        string[] all = [.. catalogue.Ids.Select(known => known.ToString())];
        string[] ofFamily = [.. all.Where(known => known.StartsWith(id.TrimEnd('/') + "/", StringComparison.Ordinal))];
        string[] ids = ofFamily.Length > 0 ? ofFamily : all;
        string? nearest = ofFamily.Length == 0 ? NearestName.Of(id, ids) : null;
        string didYouMean = nearest is null ? "" : locale.Pick($"是否指“{nearest}”?", $"did you mean \"{nearest}\"? ");
        string[] lines =
        [
            locale.Pick($"没有规则集“{id}”;{didYouMean}现有:", $"no rule set \"{id}\"; {didYouMean}there are:"),
            .. ids.Select(known => "  " + known),
        ];
        terminal.Error.WriteLine(string.Join(Environment.NewLine, lines));
        return ExitCode.NotCovered;
    }

    /// <summary>One of a later part of its year answers to the year alone too, as it does to a request.</summary>
    private static bool IsMeant(RuleSetId known, string id) =>
        known.ToString() == id || (known with { Month = null }).ToString() == id;
}
