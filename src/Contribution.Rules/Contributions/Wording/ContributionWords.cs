using System.Globalization;
using Contribution.Rules.Facts;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Rates;

namespace Contribution.Rules.Contributions.Wording;

/// <summary>Words for what results of contributions are made of.</summary>
/// <param name="chinese">Whether they are Chinese, or else English.</param>
internal sealed class ContributionWords(bool chinese)
{
    public string Pick(string zh, string en) => chinese ? zh : en;

    public string Of(Insurance insurance) =>
        insurance switch
        {
            Insurance.Pension => Pick("养老保险", "pension"),
            Insurance.Medical => Pick("医疗保险", "medical"),
            Insurance.Unemployment => Pick("失业保险", "unemployment"),
            Insurance.WorkInjury => Pick("工伤保险", "work injury"),
            _ => Pick("生育保险", "maternity"),
        };

    public string Of(Payer payer) =>
        payer switch
        {
            Payer.Employer => Pick("单位", "employer"),
            Payer.Employee => Pick("个人", "employee"),
            _ => Pick("灵活就业人员", "flexible"),
        };

    public string Of(CollectionMode mode) =>
        mode == CollectionMode.DualBaseSingleRate
            ? Pick("双基数单比例", "dual base, single rate")
            : Pick("单基数", "single base");

    public string Of(SumStatus status) =>
        status switch
        {
            SumStatus.Complete => Pick("完整", "complete"),
            SumStatus.Provisional => Pick("暂定", "provisional"),
            SumStatus.Partial => Pick("不完整", "partial"),
            _ => Pick("未能计算", "undetermined"),
        };

    public string Of(RoundingUsed rounding)
    {
        string step = rounding.Rounding.Step switch
        {
            0.01m => Pick("分", "fen"),
            0.1m => Pick("角", "jiao"),
            _ => Pick("元", "yuan"),
        };
        string mode = rounding.Rounding.Mode switch
        {
            RoundingMode.HalfUp => Pick("四舍五入", "half up"),
            RoundingMode.Up => Pick("进位", "up"),
            RoundingMode.Down => Pick("舍去", "down"),
            RoundingMode.HalfDown => Pick("五舍六入", "half down"),
            _ => Pick("四舍六入五成双", "half even"),
        };
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

    private string DocumentOf(RateUsed rate) =>
        rate.Document is string document
            ? (chinese ? new RuleSets.Source { Document = document }.DocumentZh : document)
            : Pick("请求自带", "of the request");
}
