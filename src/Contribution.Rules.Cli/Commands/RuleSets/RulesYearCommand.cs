using System.CommandLine;
using Contribution.Rules.Authoring;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Naming;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Text.Lists;
using Contribution.Rules.Cli.Text.RuleSets;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Commands.Diff;

namespace Contribution.Rules.Cli.Commands.RuleSets;

/// <summary>
/// <c>rules year PLACE/INSURANCE YEAR</c>: the next year's announced figures as rule files, which extend the year before.
/// They are proved and their cases run before anything is written.
/// </summary>
internal sealed class RulesYearCommand(Terminal terminal, Locale locale, Option<string[]> rules)
{
    private const int MostShown = 20;

    private readonly Argument<string> _family = locale.Argument<string>(
        "PLACE/INSURANCE",
        "地区和险种，如 210000/pension 或 辽宁/养老",
        "place and insurance, as 210000/pension or 辽宁/养老"
    );

    private readonly Argument<int> _year = locale.YearArgument("YEAR", "新的缴费年度", "the new contribution year");

    private readonly YearOptions _options = new(locale);
    private readonly YearMonthOptions _months = new(locale);
    private readonly Option<string> _name = locale.Option(
        "--name",
        "NAME",
        "地区名，用作目录名；省略为已有目录或拼音",
        "the place's name for its folder; absent: that of its folder, or its name in Latin letters"
    );

    private readonly Option<string> _out = RuleOptions.NewFiles(locale);

    public Command Build()
    {
        Command command = locale.Command(
            "year",
            "写入下一年度公布的数额，逐项证明，并列出基数有变化的人员",
            "writes the figures announced for the next year, proves them, and lists whose base changes",
            _family,
            _year,
            _name,
            _out
        );
        _options.AddTo(command);
        _months.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string folder = parsed.GetValue(_out)!;
        string[] below = parsed.GetValue(rules) ?? [];
        RuleSetCatalogue catalogue = RuleOptions
            .Load(RuleOptions.HasFiles(folder) ? [.. below, folder] : below, locale)
            .Catalogue;
        RuleSetId asked = Family(parsed);
        YearPart part = _months.Read(parsed, catalogue, asked);
        RuleSet before = part.Before;
        string jurisdiction = asked.Jurisdiction;
        NewPlace place = new NewPlaceOptions(locale).Read(
            jurisdiction,
            parsed.GetValue(_name),
            parsed.GetValue(_year),
            folder
        );
        AnnouncedYear announced = _options.Read(parsed);
        NextYear next = new(before, place, announced, part.Months);
        Refuse(next, before);
        Refuse(next, part, place.Year);
        NextYear? kept = part.Kept is MonthSpan months ? Keeping(next, months, before) : null;
        using DraftedFolders drafted = new([.. below, folder], locale);
        drafted.Add([kept?.RuleFile, next.RuleFile, next.Wages]);
        IContributionRules with = RuleOptions.Load(drafted.Paths, locale);
        RuleSet set = In(part.Months);
        DraftFile? cases = next.Cases(set);
        DraftFile? casesKept = part.Kept is MonthSpan earlier ? kept!.Cases(In(earlier)) : null;
        drafted.Add([cases, casesKept]);
        VerificationReport[] reports = [.. Verify(drafted.Paths)];
        if (Array.Find(reports, one => !one.Holds) is VerificationReport failed)
        {
            terminal.Error.Write(new VerificationText(locale, colours: false).FormatFailures(failed));
            if (
                announced.ReferenceWage is { IsAnnual: false } wage
                && failed.Faults.Any(fault => fault.File == next.Wages?.Name)
            )
            {
                string annual = $"--reference-wage annual:{FigureFormat.Plain(wage.Yuan)}";
                terminal.Error.WriteLine(
                    locale.Pick(
                        $"{FigureFormat.Plain(wage.Yuan)} 如为年平均工资，应写作 {annual}",
                        $"a year's wage is written as {annual}"
                    )
                );
            }

            terminal.Error.WriteLine(locale.Pick("未写入任何文件", "nothing was written"));
            return ExitCode.FailedProof;
        }

        DraftFile[] files =
        [
            .. new[] { next.RuleFile, next.Wages, cases, kept?.RuleFile, casesKept }.OfType<DraftFile>(),
        ];
        NewFiles.Write(files, folder, InputFiles.From(parsed), locale);
        Report(files, folder, set, reports[^1]);
        WhoChanges(before, set.Id, with, jurisdiction);
        return ExitCode.Done;

        RuleSet In(MonthSpan months) =>
            with.Catalogue.Find(jurisdiction, before.Id.Insurance, place.Year, months.From)!;
    }

    /// <summary>Verifies each folder on top of those below it.</summary>
    private static IEnumerable<VerificationReport> Verify(string[] folders)
    {
        RuleSetCatalogue below = RuleSetCatalogue.Embedded;
        foreach (string folder in folders)
        {
            yield return RuleSetVerifier.VerifyDirectory(folder, below: below);
            below = below.WithDirectory(folder);
        }
    }

    /// <summary>A table has one wage for a contribution year: months before its announcement would read it too.</summary>
    private void Refuse(NextYear next, YearPart part, int year)
    {
        if (next.Wages is not null && (part.Kept is not null || part.Before.Id.Year == year))
        {
            throw locale.Error(
                $"--reference-wage 适用于整个缴费年度，{part.Months.From} 之前的月份也会读取；年中起执行的，请以 --floor、--ceiling、--amount 给出数额",
                $"--reference-wage is of the whole contribution year, and months before {part.Months.From} would read it too; give amounts that apply from a month on with --floor, --ceiling and --amount"
            );
        }
    }

    private NextYear Keeping(NextYear next, MonthSpan months, RuleSet before) =>
        next.CreateKeptPart(months)
        ?? throw locale.Error(
            $"--keep-until-then：{locale.Title(before.Id)}没有公布的数额可以延续",
            $"--keep-until-then: {locale.Title(before.Id)} has no announced amount to go on"
        );

    private RuleSetId Family(ParseResult parsed)
    {
        string text = parsed.GetValue(_family)!;
        string id = $"{new NamedPlace(locale).Id(text)}/{parsed.GetValue(_year)}";
        return RuleSetId.TryParse(id, out RuleSetId read)
            ? read
            : throw locale.WrongForm(
                $"{_family.Name} {_year.Name}",
                $"{text} {parsed.GetValue(_year)}",
                "地区、险种和年度，如辽宁/养老 2027",
                "210000/pension 2027 or 辽宁/养老 2027"
            );
    }

    private void Refuse(NextYear next, RuleSet before)
    {
        string there = locale.List(before.Amounts.Select(amount => Name(before, amount.Name)));
        string[] lines =
        [
            .. next.Unknown.Select(name =>
                locale.Pick(
                    $"{locale.Title(before.Id)}没有数额 {name}；现有：{there}",
                    $"{locale.Title(before.Id)} has no amount {name}; it has: {there}"
                )
            ),
            .. next.Stale.Select(name =>
                locale.Pick(
                    $"{locale.Title(before.Id)}的{Called(before, name)}是公布的数额，不能沿用：请用 {Option(name)} 给出新年度的数额",
                    $"{Called(before, name)} was announced for {locale.Title(before.Id)}, and would be stale: give the new year's with {Option(name)}"
                )
            ),
            .. next.IsWageUnread
                ?
                [
                    locale.Pick(
                        $"{locale.Title(before.Id)}的规则不读社平工资",
                        $"the rules of {locale.Title(before.Id)} read no reference wage"
                    ),
                ]
                : Array.Empty<string>(),
        ];
        if (lines.Length > 0)
        {
            throw new UserErrorException(lines);
        }
    }

    private string Called(RuleSet set, string amount) => locale.Pick(set.FindAmount(amount)!.Called) ?? amount;

    /// <summary>An amount with the name that <c>--amount</c> takes.</summary>
    private string Name(RuleSet set, string amount) =>
        Called(set, amount) == amount ? amount : Called(set, amount) + locale.Aside(amount);

    private static string Option(string amount) =>
        amount is "floor" or "ceiling" ? "--" + amount : $"--amount {amount}=…";

    private void Report(DraftFile[] files, string folder, RuleSet set, VerificationReport report)
    {
        string file = files[0].Name[..^".json".Length];
        int cases = report
            .Cases.Where(one => one.File.StartsWith(file, StringComparison.Ordinal))
            .Sum(one => one.Passed);
        string[] lines =
        [
            .. files.Select(one => Path.Combine(folder, one.Name)),
            locale.Pick(
                $"{locale.Title(set.Id)}以{locale.Title(set.Layers[0])}为依据，已证明；{cases} 个算例相符",
                $"{locale.Title(set.Id)} builds on {locale.Title(set.Layers[0])} and is proved; {cases} cases come out as worked"
            ),
            "",
        ];
        terminal.Write(string.Join('\n', lines));
    }

    private void WhoChanges(RuleSet before, RuleSetId id, IContributionRules loaded, string jurisdiction)
    {
        ImpactSide a = new()
        {
            Rules = loaded,
            Set = loaded.Catalogue.Get(before.Id)!,
            Place = jurisdiction,
            UseReferenceTable = true,
        };
        ImpactSide b = a with { Set = loaded.Catalogue.Get(id)! };
        if (Impact.OfBuiltIn(a, b) is Impact impact)
        {
            terminal.Write(new ImpactText(locale).Format(impact, MostShown));
        }
    }
}
