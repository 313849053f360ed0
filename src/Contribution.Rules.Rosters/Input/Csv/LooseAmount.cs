using System.Text.RegularExpressions;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Input.Csv;

/// <summary>
/// Recognizes cells that are most likely amounts, also those that no column of amounts accepts: <c>1,200.00</c>,
/// <c>￥500</c>, <c>500元</c>, full-width digits, 500 in merged cells.
/// </summary>
internal static partial class LooseAmount
{
    /// <summary>Whether a cell may be an amount other than zero.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="above">The number that an amount exceeds.</param>
    public static bool May(string text, decimal above = 0m) =>
        Find(text) is (decimal number, bool hasUnit) && (number > above || hasUnit) && number != 0m;

    /// <summary>Whether a cell may be an amount, of zero too.</summary>
    public static bool MayBeZero(string text) => Find(text) is not null;

    private static (decimal Number, bool HasUnit)? Find(string text)
    {
        string plain = string.Concat(HalfWidth.Fold(text).Where(letter => !char.IsWhiteSpace(letter)));
        return
            Written().Match(plain) is { Success: true } match
            && MoneyText.Grouped(match.Groups["number"].Value) is decimal number
            ? (number, match.Groups["unit"].Success)
            : null;
    }

    [GeneratedRegex(
        """
            ^ \(? [-+]? (人民币|RMB|CNY|[$¥￥])? [-+]?
              (?<number> [0-9]+(,[0-9]+)*(\.[0-9]*)? | \.[0-9]+ )
              ([+*×][0-9]+(\.[0-9]+)?)*
              (?<unit>([百千万]?[元圆块]|[千万])整?(/月|每月)?)? \)?
              (\( (×|[A-Z]+[0-9]+:[A-Z]+[0-9]+)? \))? $
            | ^ (?<number>[0-9]+(\.[0-9]+)?) (?<unit>[百千万]?元)
            """,
        RegexOptions.IgnoreCase
            | RegexOptions.IgnorePatternWhitespace
            | RegexOptions.ExplicitCapture
            | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Written();
}
