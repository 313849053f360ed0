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
    private readonly Argument<string> _b = Side("B", locale, isOptional: true);
    private readonly Option<int?> _year = WholeNumber.Year(
        "--year",
        locale.Pick("未写明年度的一方取此年度", "the year of a side that does not say its own"),
        locale
    );

    private readonly Option<string[]> _wage = ReferenceWageText.Option(locale);
    private readonly Option<string[]> _wageA = ReferenceWageText.Option(
        "--reference-wage-a",
        locale.Pick("A 的社平工资，代替 --reference-wage", "that of A, instead of --reference-wage")
    );

    private readonly Option<string[]> _wageB = ReferenceWageText.Option(
        "--reference-wage-b",
        locale.Pick("B 的社平工资，代替 --reference-wage", "that of B, instead of --reference-wage")
    );

    private readonly Option<bool> _table = ReferenceWageText.OnFile(locale);

    private readonly Option<int?> _months = WholeNumber.Positive(
        "--months",
        locale.Pick("另列这些月份的合计", "shows the difference over so many months too"),
        locale
    );

    private readonly Option<int?> _top = WholeNumber.Count(
        "--top",
        locale.Pick(
            $"显示前几处升降（默认 {MostShown}）",
            $"how many rises and falls are printed (default: {MostShown})"
        ),
        locale
    );

    private readonly Option<string[]> _rules = RuleOptions.Rules(locale);
    private readonly Option<string> _html = new("--html")
    {
        Description = locale.Pick("写出一个自成一体的网页，含图表", "writes one page that stands alone, with charts"),
        HelpName = "FILE",
    };

    /// <summary>Where results go.</summary>
    public OutputOptions Output { get; } = new(locale);

    public void AddTo(Command command)
    {
        command.Arguments.Add(_a);
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

    /// <summary>For how many months; null where only the month's difference is asked.</summary>
    public int? Months(ParseResult parsed) => parsed.GetValue(_months);

    /// <summary>The number of changes that are printed.</summary>
    public int Top(ParseResult parsed) => parsed.GetValue(_top) ?? MostShown;

    /// <summary>The file for the page; null is none.</summary>
    public string? Html(ParseResult parsed) => parsed.GetValue(_html);

    private ReferenceWages? Wages(ParseResult parsed, Option<string[]> option) =>
        ReferenceWageText.Read(parsed, option, locale);

    private static Argument<string> Side(string name, Locale locale, bool isOptional = false) =>
        new(name)
        {
            Description = locale.Pick(
                "规则集（如 大庆/养老/2011），或规则文件、目录",
                "a rule set, such as 230600/pension/2011, or a rule file or folder"
            ),
            // The first argument is resolved before the second is required.
            Arity = isOptional ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne,
        };
}
