using System.CommandLine;
using System.Globalization;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Input.Months;

namespace Contribution.Rules.Cli.Options;

/// <summary>Days, months and amounts that options give as texts.</summary>
internal static class OptionValues
{
    /// <summary>The least amount where 0.00 is one.</summary>
    public const decimal NoYuan = 0m;

    /// <summary>One fen, where an amount of 0.00 means nothing.</summary>
    public const decimal LeastYuan = 0.01m;

    private const string DayForm = "yyyy-MM-dd";

    /// <summary>The choice whose name an option gives; null where it is not given.</summary>
    public static T? GetChoice<T>(this ParseResult parsed, Option<string> option)
        where T : struct, Enum =>
        parsed.GetValue(option) is string name && ChoiceNames.TryParse(name, out T value) ? value : null;

    /// <summary>The day that an option gives; null where it is not given.</summary>
    /// <exception cref="UserErrorException">The value is not a day.</exception>
    public static DateOnly? GetDay(this ParseResult parsed, Option<string> option, Locale locale) =>
        parsed.GetValue(option) is not string text ? null
        : DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
        : throw locale.WrongForm(option.Name, text, "日期，如 2011-06-30", "a day such as 2011-06-30");

    /// <summary>The month that an option gives; null where it is not given.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="option">The option.</param>
    /// <param name="example">A month for the message.</param>
    /// <param name="locale">The language of messages.</param>
    /// <exception cref="UserErrorException">The value is not a month.</exception>
    public static YearMonth? GetMonth(this ParseResult parsed, Option<string> option, string example, Locale locale) =>
        parsed.GetValue(option) is not string text
            ? null
            : MonthText.Read(text)
                ?? throw locale.WrongForm(option.Name, text, $"年月，如 {example}", $"a month such as {example}");

    /// <summary>The amount in yuan that an option gives, of whole fen and in range; null where it is not given.</summary>
    /// <exception cref="UserErrorException">The value is not such an amount.</exception>
    public static decimal? GetYuan(this ParseResult parsed, Option<string> option, decimal least, Locale locale) =>
        parsed.GetValue(option) is string text ? Yuan(option.Name, text, least, locale) : null;

    /// <summary>An amount in yuan, of whole fen and in range.</summary>
    /// <param name="option">The option that gives it, for the message.</param>
    /// <param name="text">The amount.</param>
    /// <param name="least">The least amount that is allowed.</param>
    /// <param name="locale">The language of messages.</param>
    /// <exception cref="UserErrorException">The text is not such an amount.</exception>
    public static decimal Yuan(string option, string text, decimal least, Locale locale) =>
        ParseYuan(text) is decimal yuan && yuan >= least
            ? yuan
            : throw locale.WrongForm(
                option,
                text,
                $"{FigureFormat.Money(least)} 至 {FigureFormat.Money(Fen.MaxYuan)} 元、至多两位小数的金额，如 4700.50",
                $"yuan from {FigureFormat.Money(least)} to {FigureFormat.Money(Fen.MaxYuan)} with at most two decimals, such as 4700.50"
            );

    /// <summary>An amount in yuan, of whole fen and in range; null where the text is none.</summary>
    public static decimal? ParseYuan(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal yuan)
        && Fen.TryFromYuan(yuan, out _)
            ? yuan
            : null;
}
