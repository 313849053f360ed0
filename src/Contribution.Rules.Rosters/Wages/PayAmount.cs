using Contribution.Rules.Rosters.Csv;

namespace Contribution.Rules.Rosters.Wages;

/// <summary>Money that may be below zero: payrolls correct one amount by another.</summary>
internal static class PayAmount
{
    private static readonly Wording NotMoney = new("不是金额，应如 2277.83", "not an amount of money such as 2277.83");

    /// <summary>Reads an amount.</summary>
    /// <param name="text">The text of the cell; not empty.</param>
    /// <param name="yuan">The amount.</param>
    /// <returns>The fault; null where there is none.</returns>
    public static Wording? Read(string text, out decimal yuan)
    {
        yuan = 0m;
        if (DashAmount.Is(text))
        {
            return DashAmount.Reason;
        }

        bool negative = text.StartsWith('-');
        string without = negative ? text[1..] : text;
        Wording? wrong = without.Length == 0 ? NotMoney : MoneyText.Read(without, out yuan);
        yuan = negative ? -yuan : yuan;
        return wrong;
    }
}
