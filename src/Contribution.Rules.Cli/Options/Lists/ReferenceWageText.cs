using System.Collections.Immutable;
using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Cli.Options.Lists;

/// <summary>
/// The option <c>--reference-wage</c>: a scope and a figure, <c>province=2277.83</c> by the month or
/// <c>province=annual:27334</c> by the year. In Chinese, <c>全省=2277.83</c> and <c>全省=年:27334</c> say the same.
/// </summary>
internal static class ReferenceWageText
{
    private static readonly string[] Annual = ["annual:", "年:", "年："];

    public static Option<string[]> Create(Locale locale) =>
        Create(
            locale,
            "--reference-wage",
            "社平工资：全省=2277.83（月）或 全省=年:27334（年）；也可写本市、统筹地区，可重复",
            "reference wage: province=2277.83 a month or province=annual:27334 a year; also city, poolingArea; repeatable"
        );

    /// <summary>An option of another name that is written the same way.</summary>
    public static Option<string[]> Create(Locale locale, string name, string zh, string en) =>
        locale.Repeatable(name, "SCOPE=YUAN", zh, en);

    /// <summary>The option that takes the wage on file instead.</summary>
    public static Option<bool> OnFile(Locale locale) =>
        locale.Flag(
            "--use-reference-table",
            "未给出社平工资时采用附表的数额",
            "takes the shipped table's reference wage where none is given"
        );

    /// <summary>The wages that an option gives; null where it is not given.</summary>
    /// <exception cref="UserErrorException">One cannot be read, or a scope has two.</exception>
    public static ReferenceWages? Read(ParseResult parsed, Option<string[]> option, Locale locale)
    {
        Dictionary<WageScope, ReferenceWage> wages = [];
        foreach (string text in parsed.GetValue(option) ?? [])
        {
            string[] cut = text.Split('=', 2);
            WageScope scope = Scope(cut[0], text, option.Name, locale);
            ReferenceWage wage =
                Figure(cut.ElementAtOrDefault(1) ?? "")
                ?? throw locale.WrongForm(
                    option.Name,
                    text,
                    "全省=2277.83、全省=年:27334",
                    "province=2277.83, province=annual:27334"
                );
            if (!wages.TryAdd(scope, wage))
            {
                throw locale.Error($"{option.Name} 重复给出“{cut[0]}”", $"{option.Name}: {cut[0]} is given twice");
            }
        }

        return wages.Count == 0
            ? null
            : new ReferenceWages
            {
                Province = Of(WageScope.Province),
                City = Of(WageScope.City),
                PoolingArea = Of(WageScope.PoolingArea),
            };

        ReferenceWage? Of(WageScope scope) => wages.TryGetValue(scope, out ReferenceWage wage) ? wage : null;
    }

    /// <summary>The scope as it is typed in a language.</summary>
    /// <param name="scope">The scope's name in JSON.</param>
    /// <param name="locale">The language.</param>
    public static string Typed(string scope, Locale locale) => locale.IsChinese ? locale.Translate(scope) : scope;

    /// <summary>A wage of a scope as it is typed in a language.</summary>
    public static string Typed(string scope, ReferenceWage wage, Locale locale) =>
        $"{Typed(scope, locale)}={(wage.IsAnnual ? locale.Pick("年:", "annual:") : "")}{FigureFormat.Plain(wage.Yuan)}";

    /// <summary>A figure by the month, or after <c>annual:</c> by the year; null where the text is none.</summary>
    public static ReferenceWage? Figure(string text)
    {
        string? annual = Array.Find(Annual, mark => text.StartsWith(mark, StringComparison.Ordinal));
        return OptionValues.ParseYuan(text[(annual?.Length ?? 0)..]) is decimal yuan and > 0m
            ? (annual is null ? ReferenceWage.Monthly(yuan) : ReferenceWage.Annual(yuan))
            : null;
    }

    private static WageScope Scope(string scope, string text, string option, Locale locale)
    {
        ImmutableArray<string> names = ChoiceNames.Of(typeof(WageScope));
        string? known = names.FirstOrDefault(name => name == scope || Typed(name, Locale.Zh) == scope);
        if (known is not null && ChoiceNames.TryParse(known, out WageScope read))
        {
            return read;
        }

        string allowed = locale.List(names.Select(name => Typed(name, locale) + "=2277.83"));
        throw locale.WrongForm(option, text, allowed, allowed, NearestName.Find(scope, names));
    }
}
