using Contribution.Rules.Explaining;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Contributions.Sentences;

/// <summary>The words for the parts of results of contributions.</summary>
/// <param name="chinese">Whether they are Chinese, or else English.</param>
/// <param name="set">The rule set whose rules are named; null is none.</param>
internal sealed class ContributionWords(bool chinese, RuleSet? set = null) : WordsIn(chinese)
{
    private const string WagePrefix = "referenceWages.";

    public string Name<T>(T choice)
        where T : struct, Enum => Pick(Glossary.Name(choice));

    public string Describe(AppliedRounding rounding)
    {
        string step = Unit(
            rounding.Step switch
            {
                0.01m => "fen",
                0.1m => "jiao",
                _ => "yuan",
            }
        );
        string mode = Name(rounding.Mode);
        string level = Name(rounding.Level);
        return Pick($"{level}，到{step}，{mode}", $"{level}, to the {step}, {mode}");
    }

    /// <summary>A rate in per cent, with its document.</summary>
    public string Describe(AppliedRate rate)
    {
        string floats =
            rate.Floating is decimal floating && floating != 1m
                ? Pick(
                    $"（基准 {FigureFormat.Percent(rate.BaseRate!.Value)} × 浮动 {FigureFormat.Plain(floating)}）",
                    $" ({FigureFormat.Percent(rate.BaseRate!.Value)} × {FigureFormat.Plain(floating)})"
                )
                : "";
        string plus = rate.FixedAmount is decimal yuan
            ? Pick($" 加 {FigureFormat.Plain(yuan)} 元", $" and {FigureFormat.Plain(yuan)} yuan")
            : "";
        return $"{FigureFormat.Percent(rate.Rate)}{plus}{floats}{Aside(DocumentOf(rate))}";
    }

    /// <summary>The article of a base and the name of its rule; the article alone where the rule has no name.</summary>
    public string Reason(BaseKind kind, ContributionBase decided)
    {
        string? name = Pick(set?.For(kind).Find(decided.Rule)?.Called);
        return name is null ? decided.Article ?? "" : Pick($"{decided.Article}“{name}”", $"{decided.Article} ({name})");
    }

    /// <summary>The facts that a base lacks, in words; empty where it lacks none.</summary>
    public string Missing(ContributionBase decided)
    {
        string facts = List(decided.Missing.Select(Fact).Distinct(StringComparer.Ordinal));
        return facts.Length == 0 ? "" : Pick($"（未提供：{facts}）", $" (not given: {facts})");
    }

    private string Fact(string name)
    {
        if (FactWords.Find(name) is { } fact)
        {
            return Pick(fact);
        }

        if (name.StartsWith(WagePrefix, StringComparison.Ordinal))
        {
            string scope = Pick(Glossary.Name("wageScope", name[WagePrefix.Length..]));
            return Pick($"{scope}社平工资", $"published average wage of the {scope}");
        }

        // Figures and announced amounts: the findings name each.
        return Pick("未收录的数额", "a figure that is not on file");
    }

    /// <summary>A document's number, or that there is none on file.</summary>
    public string Document(string number) => Source.DocumentFor(number, IsChinese);

    private string Unit(string unit) => Pick(Glossary.Name("unit", unit));

    private string DocumentOf(AppliedRate rate) =>
        rate.Document is string document ? Document(document) : Pick("自行提供的费率", "given with the request");
}
