using System.CommandLine;
using System.Globalization;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Faults;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Cli.Commands;

/// <summary>
/// The option <c>--reference-wage</c>: a scope and a figure, <c>province=2277.83</c> by the month or
/// <c>province=annual:27334</c> by the year.
/// </summary>
internal static class ReferenceWageText
{
    private const string Name = "--reference-wage";
    private const string Annual = "annual:";

    public static Option<string[]> Option(Locale locale) =>
        Option(
            Name,
            locale.Pick(
                "社平工资：province=2277.83（月）或 province=annual:27334（年）；也可 city、poolingArea，可重复",
                "reference wage: province=2277.83 a month or province=annual:27334 a year; also city, poolingArea; repeatable"
            )
        );

    /// <summary>An option of another name that is written the same way.</summary>
    public static Option<string[]> Option(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "SCOPE=YUAN",
            AllowMultipleArgumentsPerToken = false,
        };

    /// <summary>The wages; null where none is given.</summary>
    /// <exception cref="UserErrorException">One cannot be read, or a scope has two.</exception>
    public static ReferenceWages? Read(string[] texts, Locale locale)
    {
        Dictionary<WageScope, ReferenceWage> wages = [];
        foreach (string text in texts)
        {
            string[] cut = text.Split('=', 2);
            WageScope scope = ScopeOf(cut[0], text, locale);
            if (!wages.TryAdd(scope, WageOf(cut.ElementAtOrDefault(1) ?? "", text, locale)))
            {
                throw new UserErrorException(
                    locale.Pick($"{Name} 重复给出 {cut[0]}", $"{Name}: {cut[0]} is given twice")
                );
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

    private static WageScope ScopeOf(string scope, string text, Locale locale)
    {
        string[] names = RosterQuestionOptions.Names<WageScope>();
        int at = Array.IndexOf(names, scope);
        return at >= 0
            ? (WageScope)at
            : throw RosterQuestionOptions.Wrong(
                Name,
                text,
                locale.List(names.Select(name => name + "=2277.83")),
                locale,
                NearestName.Of(scope, names)
            );
    }

    private static ReferenceWage WageOf(string figure, string text, Locale locale)
    {
        bool annual = figure.StartsWith(Annual, StringComparison.Ordinal);
        bool read = decimal.TryParse(
            annual ? figure[Annual.Length..] : figure,
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out decimal yuan
        );
        return read && yuan > 0m && Fen.TryOf(yuan, out _)
            ? new ReferenceWage(yuan, annual)
            : throw RosterQuestionOptions.Wrong(
                Name,
                text,
                locale.List(["province=2277.83", "province=annual:27334"]),
                locale
            );
    }
}
