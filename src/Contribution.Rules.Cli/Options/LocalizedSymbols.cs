using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Naming;

namespace Contribution.Rules.Cli.Options;

/// <summary>Creates commands, options and arguments with a description in the user's language.</summary>
internal static class LocalizedSymbols
{
    /// <summary>A command.</summary>
    /// <param name="locale">The language.</param>
    /// <param name="name">Its name.</param>
    /// <param name="zh">Its description in Chinese.</param>
    /// <param name="en">Its description in English.</param>
    /// <param name="symbols">Its arguments, and its first options in the order in which help shows them.</param>
    public static Command Command(
        this Locale locale,
        string name,
        string zh,
        string en,
        params ReadOnlySpan<Symbol> symbols
    )
    {
        Command command = new(name, locale.Pick(zh, en));
        foreach (Symbol symbol in symbols)
        {
            if (symbol is Argument argument)
            {
                command.Arguments.Add(argument);
            }
            else
            {
                command.Options.Add((Option)symbol);
            }
        }

        return command;
    }

    /// <summary>Adds options in the order in which help shows them.</summary>
    public static void AddOptions(this Command command, params ReadOnlySpan<Option> options)
    {
        foreach (Option option in options)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>An option with one value.</summary>
    /// <param name="locale">The language.</param>
    /// <param name="name">Its name.</param>
    /// <param name="value">The name of its value in help; null is none.</param>
    /// <param name="zh">Its description in Chinese.</param>
    /// <param name="en">Its description in English.</param>
    /// <param name="required">Whether it must be given.</param>
    /// <param name="otherwise">The value where it is not given, which help shows; null is none.</param>
    public static Option<string> Option(
        this Locale locale,
        string name,
        string? value,
        string zh,
        string en,
        bool required = false,
        string? otherwise = null
    )
    {
        Option<string> option = locale.Create<string>(name, value, zh, en, required);
        option.DefaultValueFactory = otherwise is null ? null : _ => otherwise;
        return option;
    }

    /// <summary>The option <c>--insurance</c>, whose description ends with the names of the insurances.</summary>
    public static Option<string> Insurance(this Locale locale, string zh, string en, bool required = false)
    {
        string names = locale.List(new NamedPlace(locale).Insurances());
        return locale.Option("--insurance", "NAME", zh + names, en + names, required);
    }

    /// <summary>An option that may be given several times, with one value each time.</summary>
    /// <inheritdoc cref="Option"/>
    public static Option<string[]> Repeatable(this Locale locale, string name, string value, string zh, string en) =>
        locale.Create<string[]>(name, value, zh, en);

    /// <summary>An option without a value.</summary>
    /// <inheritdoc cref="Option"/>
    public static Option<bool> Flag(this Locale locale, string name, string zh, string en) =>
        locale.Create<bool>(name, value: null, zh, en);

    /// <summary>An option with one of some words; another word is reported in the language of messages.</summary>
    /// <param name="locale">The language.</param>
    /// <param name="name">Its name.</param>
    /// <param name="zh">Its description in Chinese.</param>
    /// <param name="en">Its description in English.</param>
    /// <param name="words">The words.</param>
    /// <param name="otherwise">The word where it is not given; null is none.</param>
    /// <param name="value">The name of its value in help; null is none.</param>
    public static Option<string> Choice(
        this Locale locale,
        string name,
        string zh,
        string en,
        IReadOnlyCollection<string> words,
        string? otherwise = null,
        string? value = null
    )
    {
        Option<string> option = locale.Option(name, value, zh, en, otherwise: otherwise);
        option.CompletionSources.Add([.. words]);
        option.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => !words.Contains(token.Value)) is { Value: string wrong })
            {
                result.AddError(locale.WrongWord(name, wrong, words, NearestName.Find(wrong, words)).Message);
            }
        });
        return option;
    }

    /// <summary>An argument that must be given.</summary>
    /// <inheritdoc cref="Option"/>
    public static Argument<T> Argument<T>(this Locale locale, string name, string zh, string en) =>
        new(name) { Description = locale.Pick(zh, en) };

    /// <summary>An argument that may be left out.</summary>
    /// <param name="locale">The language.</param>
    /// <param name="name">Its name.</param>
    /// <param name="zh">Its description in Chinese.</param>
    /// <param name="en">Its description in English.</param>
    /// <param name="otherwise">The value where it is not given; null is none.</param>
    public static Argument<string?> OptionalArgument(
        this Locale locale,
        string name,
        string zh,
        string en,
        string? otherwise = null
    )
    {
        Argument<string?> argument = locale.Argument<string?>(name, zh, en);
        argument.Arity = ArgumentArity.ZeroOrOne;
        argument.DefaultValueFactory = otherwise is null ? null : _ => otherwise;
        return argument;
    }

    /// <summary>An option for a value of any type.</summary>
    /// <inheritdoc cref="Option"/>
    public static Option<T> Create<T>(
        this Locale locale,
        string name,
        string? value,
        string zh,
        string en,
        bool required = false
    ) =>
        new(name)
        {
            Description = locale.Pick(zh, en),
            HelpName = value,
            Required = required,
        };
}
