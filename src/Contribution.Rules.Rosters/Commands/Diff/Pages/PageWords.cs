using System.Globalization;
using Contribution.Rules.Explaining;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Input.Identity;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Provisions;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Commands.Diff.Pages;

/// <summary>How a page says things: in which language, money with thousands apart, identity numbers masked.</summary>
/// <param name="chinese">Whether the page is in Chinese, or else in English.</param>
internal sealed class PageWords(bool chinese) : WordsIn(chinese)
{
    private const string None = "–";
    private const int WidestChinese = 20;
    private const int WidestEnglish = 38;
    private const char Minus = '\u2212';

    /// <summary>The language of the page.</summary>
    public string Language => IsChinese ? "zh" : "en";

    public string Name<T>(T choice)
        where T : struct, Enum => Pick(Glossary.Name(choice));

    /// <summary>A kind of employer; null is none.</summary>
    public string Name(EmployerKind? kind) => Pick(SettingWords.Kind(kind));

    public string Document(Source source) => source.DocumentFor(IsChinese);

    public string Kind(BaseKind kind) =>
        kind == BaseKind.IndividualBase ? Pick("个人", "person") : Pick("单位", "employer");

    /// <summary>A rule by its name, or by its article where its file gives none.</summary>
    public string Rule(Rule rule) => rule.Called is Wording called ? Pick(called) : rule.Article;

    /// <summary>
    /// A rule inside a chart: bounds have a short word there, and a name that is too wide gives way to the article.
    /// </summary>
    public string ShortRule(Rule rule)
    {
        string name = rule.Id is "floor" or "ceiling" ? Pick(Glossary.Name("figure", rule.Id)) : Rule(rule);
        return name.Length > (IsChinese ? WidestChinese : WidestEnglish) ? rule.Article : name;
    }

    /// <summary>An amount by its name in a rule set, or by its article where its file gives none.</summary>
    public string Amount(RuleSet set, string name)
    {
        CitedAmount? amount = set.FindAmount(name);
        return (amount?.Called ?? Glossary.Find("figure", name)) is Wording called
            ? Pick(called)
            : amount?.Article ?? name;
    }

    /// <summary>A rule set by its place, insurance and year.</summary>
    public string Title(RuleSetId id) => Pick(RuleSetNames.Title(id));

    public string Cited(Citation? cited) => cited?.InWords(IsChinese) ?? None;

    /// <summary>Yuan with two decimals.</summary>
    public static string Money(decimal? yuan) =>
        yuan is decimal known ? Signed(known, known.ToString("N2", CultureInfo.InvariantCulture)) : None;

    /// <summary>A difference, with its sign.</summary>
    public static string Difference(decimal? yuan) => yuan > 0m ? "+" + Money(yuan) : Money(yuan);

    /// <summary>A figure on an axis: no decimals that are zero.</summary>
    public static string Tick(decimal value) => Signed(value, value.ToString("#,0.##", CultureInfo.InvariantCulture));

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A share of a whole in percent, to one decimal.</summary>
    public static string Percent(int part, int whole) =>
        whole == 0
            ? None
            : decimal.Round(part * 100m / whole, 1, MidpointRounding.AwayFromZero)
                .ToString("0.0", CultureInfo.InvariantCulture) + " %";

    /// <summary>A number of a person or employer; some agencies use identity numbers, and those are masked.</summary>
    public static string Id(string? id) => id is null ? None : MaskedNumber.OfId(id);

    /// <summary>A person or employer of the built-in population.</summary>
    public string BuiltIn(string id) => BuiltInName.Describe(id, IsChinese);

    private static string Signed(decimal value, string text) => value < 0m ? Minus + text[1..] : text;
}
