using System.Text.RegularExpressions;

namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>
/// Recognizes, among the names of sums, those that items of pay add up to: 合计, 税前工资, 提成合计. Others are of taxes,
/// insurance and costs, or of what is paid out.
/// </summary>
internal static partial class CheckedSum
{
    /// <summary>Whether the items of pay, or some of them, add up to a sum.</summary>
    /// <param name="name">The name of a sum, as <see cref="ItemName"/> has it.</param>
    /// <param name="treat">Finds the treatment of another name.</param>
    public static bool Is(string name, Func<string, ItemTreatment?> treat)
    {
        string of = Word().Replace(name, "");
        return !Other().IsMatch(name) && !Side().IsMatch(of) && treat(of)?.NoPay is null or { Id: NoPay.Sum };
    }

    [GeneratedRegex(
        "(合计|小计|总计|总额|总和|金额|数|额)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Word();

    [GeneratedRegex(
        "实发|实领|到手|净发|税后|应税|计税|应纳税|累计|所得|减|险|成本",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Other();

    [GeneratedRegex(
        "^(个人|单位|公司|企业)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Side();
}
