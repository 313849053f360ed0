using System.CommandLine;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Naming;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Text.RuleSets;

namespace Contribution.Rules.Cli.Commands.RuleSets;

/// <summary><c>rules show ID</c>: prints a rule set as people read it; of a place, a list of what there is.</summary>
internal sealed class RulesShowCommand(Terminal terminal, Locale locale, Option<string[]> rules)
{
    private readonly Argument<string> _id = locale.Argument<string>(
        "ID",
        "规则集编号，如 230600/pension/2011 或 大庆/养老/2011",
        "a rule set's id, such as 230600/pension/2011 or 大庆/养老/2011"
    );

    private readonly Option<bool> _effective = locale.Flag(
        "--effective",
        "连同所继承的规则（extends 之后）",
        "with what it inherits (after extends)"
    );

    private readonly Option<bool> _ids = locale.Flag(
        "--ids",
        "连同规则文件中的编号和表达式",
        "with the ids and expressions that rule files have"
    );

    private readonly Option<string> _dgml = locale.Option(
        "--dgml",
        "FILE",
        "另将 NRules 由该规则集生成的网络写成 DGML 文件",
        "also writes the network that NRules makes of it, as a DGML file"
    );

    public Command Build()
    {
        Command command = locale.Command("show", "显示一个规则集", "prints one rule set", _id, _effective, _ids, _dgml);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        RuleSetCatalogue catalogue = RuleOptions.Load(parsed.GetValue(rules), locale).Catalogue;
        NamedRuleSet named = new(catalogue, locale);
        string id = parsed.GetValue(_id)!;
        if (named.Place(id) is var (there, lines))
        {
            parsed.Refuse(
                [_effective, _ids, _dgml],
                locale,
                "须与规则集编号同用",
                "goes with the id of a rule set only"
            );
            string one = new TypedIds(locale).Name(there[^1]);
            lines = [.. lines, locale.Pick($"查看其一：rules show {one}", $"to see one: rules show {one}"), ""];
            terminal.Write(string.Join('\n', lines));
            return ExitCode.Done;
        }

        RuleSet set = catalogue.Get(named.Find(id))!;
        if (parsed.GetValue(_dgml) is string dgml)
        {
            Action<Stream> write = Engines.Network(set, locale);
            using ResultFile file = ResultFile.Create(dgml, InputFiles.From(parsed), locale);
            write(file.Stream);
            file.Complete();
        }

        terminal.Write(
            new RuleSetText(locale, set, catalogue, parsed.GetValue(_effective), parsed.GetValue(_ids)).Write()
        );
        return ExitCode.Done;
    }
}
