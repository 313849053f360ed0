using System.CommandLine.Parsing;
using System.Globalization;
using Contribution.Rules.Cli.Text;

namespace Contribution.Rules.Cli.Commands;

/// <summary>An option that takes a whole number; what is none is reported in the language of messages.</summary>
internal static class WholeNumber
{
    /// <summary>What is allowed of counts.</summary>
    public static string NotNegative(Locale locale) => locale.Pick("不小于 0 的整数", "0, 1, …");

    /// <summary>Reads the value; a wrong one is wrong usage.</summary>
    /// <param name="allowed">What is allowed, as an example.</param>
    /// <param name="locale">The language of messages.</param>
    public static Func<ArgumentResult, int> Parser(string allowed, Locale locale) =>
        result =>
        {
            string text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
            {
                return number;
            }

            string option = (result.Parent as OptionResult)?.Option.Name ?? "";
            result.AddError(RosterQuestionOptions.Wrong(option, text, allowed, locale).Message);
            return 0;
        };
}
