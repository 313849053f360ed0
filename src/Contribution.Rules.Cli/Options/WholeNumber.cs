using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Options;

/// <summary>Options and arguments that take a whole number; a wrong value is reported in the language of messages.</summary>
internal static class WholeNumber
{
    /// <summary>An option for a count; null where it is not given.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">Its description.</param>
    /// <param name="locale">The language of messages.</param>
    /// <param name="otherwise">The value where it is not given, which the help shows.</param>
    public static Option<int?> Count(string name, string description, Locale locale, int? otherwise = null)
    {
        string allowed = locale.Pick("不小于 0 的整数", "0, 1, …");
        Option<int?> count = Create(name, "N", description, allowed, locale, least: 0);
        count.DefaultValueFactory = otherwise is null ? null : _ => otherwise;
        return count;
    }

    /// <summary>An option for a number from 1; null where it is not given.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">Its description.</param>
    /// <param name="locale">The language of messages.</param>
    public static Option<int?> Positive(string name, string description, Locale locale) =>
        Create(name, "N", description, locale.Pick("不小于 1 的整数", "1, 2, …"), locale, least: 1);

    /// <summary>An option for a year; null where it is not given.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">Its description.</param>
    /// <param name="locale">The language of messages.</param>
    /// <param name="least">The first year that is allowed.</param>
    /// <param name="most">The last.</param>
    public static Option<int?> Year(
        string name,
        string description,
        Locale locale,
        int least = int.MinValue,
        int most = int.MaxValue
    ) => Create(name, "YEAR", description, AYear(locale), locale, least, most);

    /// <summary>An argument for a year.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">Its description.</param>
    /// <param name="locale">The language of messages.</param>
    public static Argument<int> YearArgument(string name, string description, Locale locale) =>
        new(name)
        {
            CustomParser = result => Read(result, int.MinValue, int.MaxValue, AYear(locale), locale) ?? 0,
            Description = description,
        };

    private static string AYear(Locale locale) => locale.Pick("年度，如 2011", "a year such as 2011");

    private static Option<int?> Create(
        string name,
        string help,
        string description,
        string allowed,
        Locale locale,
        int least,
        int most = int.MaxValue
    ) =>
        new(name)
        {
            CustomParser = result => Read(result, least, most, allowed, locale),
            Description = description,
            HelpName = help,
        };

    private static int? Read(ArgumentResult result, int least, int most, string allowed, Locale locale)
    {
        string text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            && number >= least
            && number <= most
        )
        {
            return number;
        }

        string name = (result.Parent as OptionResult)?.Option.Name ?? result.Argument.Name;
        result.AddError(locale.WrongForm(name, text, allowed, allowed).Message);
        return null;
    }
}
