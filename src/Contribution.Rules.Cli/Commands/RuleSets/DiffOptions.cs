using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Options.Lists;
using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Commands.RuleSets;

/// <summary>The arguments and options of <c>diff A B</c> that are not about the roster's files.</summary>
internal sealed class DiffOptions(Locale locale)
{
    private const int MostShown = 20;

    private readonly Argument<string> _a = Side("A", locale);
    private readonly Argument<string> _b = Side("B", locale);
    private readonly Option<int?> _year = locale.Year(
        "--year",
        "未写明年度的一方取此年度",
        "the year of a side that does not say its own"
    );

    private readonly Option<string[]> _wage = ReferenceWageText.Create(locale);
    private readonly Option<string[]> _wageA = ReferenceWageText.Create(
        locale,
        "--reference-wage-a",
        "A 的社平工资，代替 --reference-wage",
        "that of A, instead of --reference-wage"
    );

    private readonly Option<string[]> _wageB = ReferenceWageText.Create(
        locale,
        "--reference-wage-b",
        "B 的社平工资，代替 --reference-wage",
        "that of B, instead of --reference-wage"
    );

    private readonly Option<bool> _table = ReferenceWageText.OnFile(locale);

    private readonly Option<int?> _months = locale.Positive(
        "--months",
        "另列这些月份的合计",
        "shows the difference over so many months too"
    );

    private readonly Option<int?> _top = locale.Count(
        "--top",
        $"列出前几处升降（默认 {MostShown}）",
        $"how many rises and falls are printed (default: {MostShown})"
    );

    private readonly Option<string[]> _rules = RuleOptions.Rules(locale);
    private readonly Option<string> _html = locale.Option(
        "--html",
        "FILE",
        "写出一个自成一体的网页，含图表",
        "writes one page that stands alone, with charts"
    );

    /// <summary>Where results go.</summary>
    public OutputOptions Output { get; } = new(locale);

    public void AddTo(Command command)
    {
        command.Arguments.Add(_a);
        // The first argument is resolved before the second is required.
        _b.Arity = ArgumentArity.ZeroOrOne;
        command.Arguments.Add(_b);
        command.AddOptions(_year, _wage, _wageA, _wageB, _table, _months, _top, _rules, Output.Out, Output.Mark, _html);
    }

    /// <summary>The two rule sets, each with its reference wage.</summary>
    /// <exception cref="UserErrorException">One is not to be found, or an option is wrong.</exception>
    public (ImpactSide A, ImpactSide B) Sides(ParseResult parsed)
    {
        ((IContributionRules, RuleSet) a, (IContributionRules, RuleSet) b) = new ComparedSides(
            parsed.GetValue(_rules),
            parsed.GetValue(_year),
            locale
        ).Find(parsed.GetValue(_a)!, parsed.GetValue(_b));
        ReferenceWages? both = Wages(parsed, _wage);
        return (Create(a, Wages(parsed, _wageA) ?? both), Create(b, Wages(parsed, _wageB) ?? both));

        ImpactSide Create((IContributionRules Rules, RuleSet Set) side, ReferenceWages? wages) =>
            new()
            {
                Rules = side.Rules,
                Set = side.Set,
                ReferenceWages = wages,
                UseReferenceTable = parsed.GetValue(_table),
            };
    }

    /// <summary>For how many months; null where only the month's difference is requested.</summary>
    public int? Months(ParseResult parsed) => parsed.GetValue(_months);

    /// <summary>The number of changes that are printed.</summary>
    public int Top(ParseResult parsed) => parsed.GetValue(_top) ?? MostShown;

    /// <summary>The file for the page; null is none.</summary>
    public string? Html(ParseResult parsed) => parsed.GetValue(_html);

    private ReferenceWages? Wages(ParseResult parsed, Option<string[]> option) =>
        ReferenceWageText.Read(parsed, option, locale);

    private static Argument<string> Side(string name, Locale locale) =>
        locale.Argument<string>(
            name,
            "规则集（如 大庆/养老/2011），或规则文件、目录",
            "a rule set, such as 230600/pension/2011, or a rule file or folder"
        );
}
