using System.CommandLine;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Options;

/// <summary>Refuses options that nothing would read.</summary>
internal static class VainOptions
{
    /// <summary>Refuses the first of some options and arguments that was given.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="unread">The options and arguments.</param>
    /// <param name="locale">The language of the message.</param>
    /// <param name="zh">The words behind the name, in Chinese.</param>
    /// <param name="en">The words behind the name, in English.</param>
    /// <exception cref="UserErrorException">One was given.</exception>
    public static void Refuse(this ParseResult parsed, IEnumerable<Symbol> unread, Locale locale, string zh, string en)
    {
        if (unread.FirstOrDefault(symbol => IsGiven(parsed, symbol)) is Symbol given)
        {
            throw locale.Error($"{given.Name} {zh}", $"{given.Name} {en}");
        }
    }

    /// <summary>Refuses the first of some options of lists that was given where there is no list.</summary>
    /// <exception cref="UserErrorException">One was given.</exception>
    public static void RefuseWithoutLists(this ParseResult parsed, IEnumerable<Symbol> unread, Locale locale) =>
        parsed.Refuse(unread, locale, "只与 --persons、--employers 同用", "goes with --persons and --employers only");

    private static bool IsGiven(ParseResult parsed, Symbol symbol) =>
        symbol switch
        {
            Option option => parsed.GetResult(option) is { Implicit: false },
            Argument argument => parsed.GetResult(argument) is { Implicit: false },
            _ => false,
        };
}
