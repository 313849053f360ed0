using System.Globalization;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Rates;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Contributions.Wording;

/// <summary>Words for what results of contributions are made of.</summary>
/// <param name="chinese">Whether they are Chinese, or else English.</param>
internal sealed class ContributionWords(bool chinese)
{
    public string Pick(string zh, string en) => chinese ? zh : en;

    public string Name<T>(T choice)
        where T : struct, Enum => Glossary.Name(choice).For(chinese);

    public string Of(RoundingUsed rounding)
    {
        string step = Unit(
            rounding.Rounding.Step switch
            {
                0.01m => "fen",
                0.1m => "jiao",
                _ => "yuan",
            }
        );
        string mode = Name(rounding.Rounding.Mode);
        string level =
            rounding.Level == RoundingLevel.PersonThenSum
                ? Pick("逐人取整后合计", "each person's amount is rounded")
                : Pick("合计后取整", "the sum is rounded once");
        return Pick($"{level}，到{step}，{mode}", $"{level}, to the {step}, {mode}");
    }

    /// <summary>A rate in per cent, with its document.</summary>
    public string Of(RateUsed rate)
    {
        string floats =
            rate.Floating is decimal floating && floating != 1m
                ? Pick(
                    $"（基准 {Percent(rate.BaseRate!.Value)} × 浮动 {Plain(floating)}）",
                    $" ({Percent(rate.BaseRate!.Value)} × {Plain(floating)})"
                )
                : "";
        string plus = rate.FixedAmount is decimal yuan ? Pick($" 加 {Plain(yuan)} 元", $" and {Plain(yuan)} yuan") : "";
        return $"{Percent(rate.Rate)}{plus}{floats}{Pick("（", " (")}{DocumentOf(rate)}{Pick("）", ")")}";
    }

    public static string Percent(decimal rate) => Plain(rate * 100m) + "%";

    public static string Money(decimal yuan) => yuan.ToString("F2", CultureInfo.InvariantCulture);

    public static string Plain(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    private string Unit(string unit) => Glossary.Name("unit", unit).For(chinese);

    private string DocumentOf(RateUsed rate) =>
        rate.Document is string document
            ? new Source { Document = document }.DocumentFor(chinese)
            : Pick("请求自带", "of the request");
}
