using System.CommandLine;
using System.Globalization;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters.Months;

namespace Contribution.Rules.Cli.Commands;

/// <summary>Days and months that options give as texts.</summary>
internal static class OptionValues
{
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>The day that an option gives; null where it is not given.</summary>
    /// <exception cref="UserErrorException">It is none.</exception>
    public static DateOnly? GetDay(this ParseResult parsed, Option<string> option, Locale locale) =>
        parsed.GetValue(option) is not string text ? null
        : DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
        : throw RosterQuestionOptions.Wrong(
            option.Name,
            text,
            locale.Pick("日期，如 2011-06-30", "a day such as 2011-06-30"),
            locale
        );

    /// <summary>The month that an option gives; null where it is not given.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="option">The option.</param>
    /// <param name="example">A month for the message.</param>
    /// <param name="locale">The language of messages.</param>
    /// <exception cref="UserErrorException">It is none.</exception>
    public static YearMonth? GetMonth(this ParseResult parsed, Option<string> option, string example, Locale locale) =>
        parsed.GetValue(option) is not string text
            ? null
            : MonthText.Read(text)
                ?? throw RosterQuestionOptions.Wrong(
                    option.Name,
                    text,
                    locale.Pick($"年月，如 {example}", $"a month such as {example}"),
                    locale
                );
}
