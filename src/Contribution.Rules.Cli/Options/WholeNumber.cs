using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Options;

/// <summary>Options and arguments that take a whole number; a wrong value is reported in the language of messages.</summary>
internal static class WholeNumber
{
    private static readonly (int Least, int Most, string Zh, string En) FourDigits = (
        1000,
        9999,
        "年度，如 2011",
        "a year such as 2011"
    );

    /// <summary>An option for a count; null where it is not given.</summary>
    /// <param name="locale">The language.</param>
    /// <param name="name">Its name.</param>
    /// <param name="zh">Its description in Chinese.</param>
    /// <param name="en">Its description in English.</param>
    /// <param name="otherwise">The value where it is not given, which the help shows.</param>
    public static Option<int?> Count(this Locale locale, string name, string zh, string en, int? otherwise = null)
    {
        Option<int?> count = locale.Create(name, "N", zh, en, (0, int.MaxValue, "不小于 0 的整数", "0, 1, …"));
        count.DefaultValueFactory = otherwise is null ? null : _ => otherwise;
        return count;
    }

    /// <summary>An option for a number from 1; null where it is not given.</summary>
    /// <inheritdoc cref="Count"/>
    public static Option<int?> Positive(this Locale locale, string name, string zh, string en) =>
        locale.Create(name, "N", zh, en, (1, int.MaxValue, "不小于 1 的整数", "1, 2, …"));

    /// <summary>An option for a year; null where it is not given.</summary>
    /// <param name="locale">The language.</param>
    /// <param name="name">Its name.</param>
    /// <param name="zh">Its description in Chinese.</param>
    /// <param name="en">Its description in English.</param>
    /// <param name="required">Whether it must be given.</param>
    public static Option<int?> Year(this Locale locale, string name, string zh, string en, bool required = false) =>
        locale.Create(name, "YEAR", zh, en, FourDigits, required);

    /// <summary>An argument for a year.</summary>
    /// <inheritdoc cref="Count"/>
    public static Argument<int> YearArgument(this Locale locale, string name, string zh, string en)
    {
        Argument<int> year = locale.Argument<int>(name, zh, en);
        year.CustomParser = result => Read(result, FourDigits, locale) ?? 0;
        return year;
    }

    private static Option<int?> Create(
        this Locale locale,
        string name,
        string value,
        string zh,
        string en,
        (int Least, int Most, string Zh, string En) allowed,
        bool required = false
    )
    {
        Option<int?> option = locale.Create<int?>(name, value, zh, en, required);
        option.CustomParser = result => Read(result, allowed, locale);
        return option;
    }

    private static int? Read(ArgumentResult result, (int Least, int Most, string Zh, string En) allowed, Locale locale)
    {
        string text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            && number >= allowed.Least
            && number <= allowed.Most
        )
        {
            return number;
        }

        string name = (result.Parent as OptionResult)?.Option.Name ?? result.Argument.Name;
        result.AddError(locale.WrongForm(name, text, allowed.Zh, allowed.En).Message);
        return null;
    }
}
