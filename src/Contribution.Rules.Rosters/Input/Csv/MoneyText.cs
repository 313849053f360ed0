using System.Globalization;

namespace Contribution.Rules.Rosters.Input.Csv;

/// <summary>Money as a list has it: a plain decimal number of yuan, <c>2277.83</c>, without separators and signs.</summary>
internal static class MoneyText
{
    private const decimal OneFen = 0.01m;
    private const int MostLetters = 28;

    /// <summary>Reads money, or says why it cannot be read.</summary>
    public static Wording? Read(string text, out decimal yuan)
    {
        yuan = 0m;
        bool plain =
            text.Length <= MostLetters
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out yuan);
        return !plain ? NotPlain(text)
            : yuan > Fen.MaxYuan
                ? new Wording("超出范围：0 至 9999999999.99", "outside the range from 0 to 9999999999.99")
            : decimal.Remainder(yuan, OneFen) != 0
                ? new Wording(
                    "金额应精确到分（两位小数）；在 Excel 中可用 =ROUND(…, 2)",
                    "more than two decimals; in Excel, =ROUND(…, 2) rounds to the fen"
                )
            : null;
    }

    /// <summary>Reads money of a payroll, which may be below zero: payrolls correct one amount by another.</summary>
    public static Wording? ReadSigned(string text, out decimal yuan)
    {
        yuan = 0m;
        if (DashAmount.Is(text))
        {
            return DashAmount.Reason;
        }

        bool negative = text.StartsWith('-');
        Wording? wrong = Read(negative ? text[1..] : text, out yuan);
        yuan = negative ? -yuan : yuan;
        return wrong;
    }

    /// <summary>
    /// The amount that a text has where commas may separate its thousands; null where it is none. Longer numbers, such as those
    /// of cards, are none.
    /// </summary>
    public static decimal? Grouped(string text) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture,
            out decimal yuan
        )
        && yuan <= Fen.MaxYuan
            ? yuan
            : null;

    private static Wording NotPlain(string text) =>
        text.Any(IsFullWidth) ? new Wording("含有全角数字，请改用半角", "full-width digits; write them as 0 to 9")
        : text[0] is '-' or '\u2212' or '\uFF0D' ? new Wording("金额不能为负数", "money is not negative")
        : text.Any(IsSeparator) && text.All(letter => char.IsAsciiDigit(letter) || IsSeparator(letter) || letter == '.')
            ? new Wording("请去掉千位分隔符，如 12345.60", "no thousands separators; write 12345.60")
        : new Wording("不是金额，应如 2277.83", "not an amount of money such as 2277.83");

    private static bool IsSeparator(char letter) => letter is ',' or '\uFF0C';

    private static bool IsFullWidth(char letter) => letter is >= '\uFF10' and <= '\uFF19' or '\uFF0E';
}
