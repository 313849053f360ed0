using System.Collections.Immutable;
using System.CommandLine;
using Contribution.Rules.Authoring;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Naming;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Text;

namespace Contribution.Rules.Cli.Commands.RuleSets;

/// <summary><c>rules new ID</c>: begins the files of a new place or year, with every place to fill in.</summary>
internal sealed class RulesNewCommand(Terminal terminal, Locale locale, Option<string[]> rules)
{
    private readonly Argument<string> _id = locale.Argument<string>(
        "ID",
        "以哪个规则集为底本，如 230600/pension/2011",
        "the rule set to begin with, such as 230600/pension/2011"
    );

    private readonly Option<string> _jurisdiction = locale.Option(
        "--jurisdiction",
        "PLACE",
        "新规则集的统筹地区，名称或六位代码；省略为底本的地区",
        "the new rule set's place, its name or six digits; absent: the same place"
    );

    private readonly Option<string> _name = locale.Option(
        "--name",
        "NAME",
        "地区名，用作目录名，如 suihua；该地区已有目录时可省略",
        "the place's name for its folder, such as suihua; needed where the place has no folder yet"
    );

    private readonly Option<int?> _year = locale.Year(
        "--year",
        "新规则集的缴费年度；省略为底本的年度",
        "its contribution year; absent: the same year"
    );

    private readonly Option<bool> _extends = locale.Flag(
        "--extends",
        "建立在底本之上，只写不同之处；同一地区的新年度总是如此",
        "builds on that rule set and says only what differs; a new year of the same place always does"
    );

    private readonly Option<bool> _copy = locale.Flag(
        "--copy",
        "同一地区的新年度也整份复制",
        "copies the whole file for a new year of the same place too"
    );

    private readonly Option<string> _out = RuleOptions.NewFiles(locale);

    public Command Build()
    {
        Command command = locale.Command(
            "new",
            "由现有规则集新建地区或年度，并列出每一处待填项",
            "begins a new place or year from a rule set there is, and lists every place to fill in",
            _id,
            _jurisdiction,
            _name,
            _year,
            _extends,
            _copy,
            _out
        );
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        RuleSetCatalogue catalogue = RuleOptions.Load(parsed.GetValue(rules), locale).Catalogue;
        RuleSetId id = new NamedRuleSet(catalogue, locale).Find(parsed.GetValue(_id)!);
        string folder = parsed.GetValue(_out)!;
        NewPlace place = new NewPlaceOptions(locale).Read(
            parsed.GetValue(_jurisdiction) is string named
                ? new NamedPlace(locale).Code(_jurisdiction.Name, named)
                : id.Jurisdiction,
            parsed.GetValue(_name),
            parsed.GetValue(_year) ?? id.Year,
            folder
        );
        RefuseKnown(catalogue, id with { Jurisdiction = place.Jurisdiction, Year = place.Year, Month = null });
        if (parsed.GetValue(_extends) && parsed.GetValue(_copy))
        {
            throw locale.Error("--extends 与 --copy 只能给一个", "--extends and --copy: give one of them");
        }

        bool isSamePlace = place.Jurisdiction == id.Jurisdiction && !parsed.GetValue(_copy);
        RuleSetDraft draft =
            parsed.GetValue(_extends) || isSamePlace
                ? Extended(catalogue, id, place)
                : RuleSetDraft.Copy(catalogue, id, place);
        Write(draft, folder, InputFiles.From(parsed));
        return ExitCode.Done;
    }

    /// <summary>A rule set that is there is changed in its file, not begun again.</summary>
    private void RefuseKnown(RuleSetCatalogue catalogue, RuleSetId asked)
    {
        // The year may be there in parts.
        RuleSetId there = catalogue.Ids.FirstOrDefault(id => id.OfYear == asked);
        if (catalogue.Get(there) is { } known)
        {
            throw locale.Error(
                $"已有{locale.Title(known.Id)}的规则集（{locale.Translate(known.Origin)}）；请另选 --jurisdiction 或 --year",
                $"{known.Id} exists already ({locale.Translate(known.Origin)}); choose another --jurisdiction or --year"
            );
        }
    }

    private RuleSetDraft Extended(RuleSetCatalogue catalogue, RuleSetId id, NewPlace place) =>
        RuleSetDraft.MayExtend(id, place.Jurisdiction)
            ? RuleSetDraft.Extend(catalogue, id, place)
            : throw locale.Error(
                $"{place.Jurisdiction} 不在 {id.Jurisdiction} 之下，不能 --extends；省略它则整份复制",
                $"{place.Jurisdiction} does not lie in {id.Jurisdiction}, so it cannot build on its rules; without --extends the file is copied whole"
            );

    private void Write(RuleSetDraft draft, string folder, InputFiles inputs)
    {
        // Where the place has a circular already, the new one gets a name of its own.
        draft = File.Exists(Path.Combine(folder, draft.Circular.Name)) ? draft.WithOwnCircular() : draft;
        DraftFile[] files = [draft.RuleFile, draft.Circular, draft.Cases];
        NewFiles.Write(files, folder, inputs, locale);
        ImmutableArray<Fault> blanks = draft.ToFill;
        string[] lines =
        [
            .. files.Select(file => Path.Combine(folder, file.Name)),
            locale.Pick($"待填 {blanks.Length} 处：", $"{blanks.Length} places to fill in:"),
            .. blanks.Select(blank => "  " + FaultLine.Format(blank, locale)),
            locale.Pick(
                $"填好后运行 contribution-rules verify {folder}",
                $"then run contribution-rules verify {folder}"
            ),
        ];
        terminal.Write(string.Concat(lines.Select(line => Visible.Line(line) + "\n")));
    }
}
