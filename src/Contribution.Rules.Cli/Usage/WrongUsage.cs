using System.CommandLine;
using System.CommandLine.Parsing;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Usage;

/// <summary>
/// Writes all faults of a run's arguments in the reader's language, with the names that may have been meant.
/// </summary>
internal sealed class WrongUsage
{
    private readonly ParseResult _parsed;
    private readonly IReadOnlyCollection<string> _commands;
    private readonly Locale _locale;
    private readonly Command _command;
    private readonly Option[] _options;

    private WrongUsage(ParseResult parsed, IReadOnlyCollection<string> commands, Locale locale)
    {
        (_parsed, _commands, _locale, _command) = (parsed, commands, locale, parsed.CommandResult.Command);
        _options =
        [
            .. _command.Options,
            .. Around()
                .SelectMany(around => around.Options)
                .Where(option => option.Recursive && !_command.Options.Contains(option)),
        ];
    }

    /// <summary>A line for each mistake; none where there is none.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="commands">The names of the tool's commands, of which the root may have built one alone.</param>
    /// <param name="locale">The language.</param>
    public static string[] Lines(ParseResult parsed, IReadOnlyCollection<string> commands, Locale locale) =>
        new WrongUsage(parsed, commands, locale).Lines();

    /// <summary>The message for an unknown word where a command is expected.</summary>
    /// <param name="token">The word.</param>
    /// <param name="nearest">The command that was most likely meant; null is none.</param>
    /// <param name="locale">The language.</param>
    public static string UnknownCommand(string token, string? nearest, Locale locale) =>
        Unknown("命令", "command", token, nearest, locale);

    private string[] Lines()
    {
        // The library accepts an option as the value of another; errors after that only confuse.
        string[] swallowing =
        [
            .. _options.Where(Swallows).Select(NoValue),
            .. Swallowed().Select(UnknownOption),
            .. OfCommandsAround(),
            .. _command.Arguments.Where(IsBlank).Select(argument => Missing(argument.Name, argument.Description)),
        ];
        if (swallowing.Length > 0 || _parsed.Errors.Count == 0)
        {
            return swallowing;
        }

        string[] lines = [.. Unknown()];
        lines = HasNoCommand ? lines : [.. lines, .. Values(), .. Missing()];
        return lines.Length > 0 ? lines
            : HasNoCommand
                ?
                [
                    _locale.Pick(
                        $"缺少命令：{string.Join('、', CommandNames)}",
                        $"missing: a command, one of {string.Join(", ", CommandNames)}"
                    ),
                ]
            : [.. _parsed.Errors.Select(error => error.Message)];
    }

    /// <summary>The commands that a command is of, from within outward.</summary>
    private IEnumerable<Command> Around()
    {
        for (SymbolResult? at = _parsed.CommandResult.Parent; at is CommandResult around; at = around.Parent)
        {
            yield return around.Command;
        }
    }

    /// <summary>Refuses values for the commands around one, which it does not read.</summary>
    private IEnumerable<string> OfCommandsAround() =>
        Around()
            .SelectMany(around =>
                around
                    .Options.Where(option => !option.Recursive && Given(option) is not null)
                    .Select(option => option.Name)
                    .Concat(
                        around
                            .Arguments.SelectMany(argument => _parsed.GetResult(argument)?.Tokens ?? [])
                            .Select(token => token.Value)
                    )
            )
            .Select(given =>
                _locale.Pick($"“{given}”不用于 {_command.Name}", $"\"{given}\" is not for {_command.Name}")
            );

    private bool HasNoCommand => _command.Subcommands.Count > 0 && _command.Action is null;

    private IEnumerable<string> CommandNames =>
        _command is RootCommand ? _commands : _command.Subcommands.Select(command => command.Name);

    /// <summary>Also of an empty text: mostly a variable of the shell that is not set.</summary>
    private bool Swallows(Option option) =>
        Given(option)
            ?.Tokens.Any(token =>
                string.IsNullOrWhiteSpace(token.Value) || Array.Exists(_options, other => IsCalled(other, token.Value))
            ) == true;

    private bool IsBlank(Argument argument) =>
        _parsed.GetResult(argument)?.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)) == true;

    private IEnumerable<string> Swallowed() =>
        _command
            .Arguments.SelectMany(argument => _parsed.GetResult(argument)?.Tokens ?? [])
            .Select(token => token.Value)
            .Where(text => text.Length > 1 && text.StartsWith('-'));

    /// <summary>Finds the unused arguments; the argument after an unknown option is taken for its value.</summary>
    private IEnumerable<string> Unknown()
    {
        bool isValue = false;
        foreach (string token in _parsed.UnmatchedTokens)
        {
            bool isOption = token.StartsWith('-');
            if (isOption || !isValue)
            {
                yield return isOption ? UnknownOption(token)
                : _command.Subcommands.Count > 0
                    ? Unknown("命令", "command", token, NearestName.Find(token, CommandNames), _locale)
                : _locale.Pick($"多余的参数“{token}”", $"one argument too many: \"{token}\"");
                if (!isOption && HasNoCommand)
                {
                    // Which options there are depends on the command.
                    yield break;
                }
            }

            isValue = isOption;
        }
    }

    private string UnknownOption(string token)
    {
        string[] known = [.. _options.Select(option => option.Name[2..])];
        string name = token.TrimStart('-');
        string? nearest =
            NearestName.Find(name, known)
            ?? Array.Find(known, other => name.Length > 1 && other.StartsWith(name, StringComparison.Ordinal));
        return nearest == name
            ? _locale.Pick($"“{token}”须在命令之后", $"\"{token}\" stands before its command")
            : Unknown("选项", "option", token, nearest is null ? null : $"--{nearest}", _locale);
    }

    private static string Unknown(string zh, string en, string token, string? nearest, Locale locale) =>
        locale.Pick(
            $"未知的{zh}“{token}”{locale.DidYouMean(nearest)}",
            $"unknown {en} \"{token}\"{locale.DidYouMean(nearest)}"
        );

    private IEnumerable<string> Missing() =>
        _options
            .Where(option => option.Required && Given(option) is null)
            .Select(option => Missing(option.Name, option.Description))
            .Concat(
                _command
                    .Arguments.Where(argument =>
                        argument.Arity.MinimumNumberOfValues > 0
                        && _parsed.GetResult(argument)?.Tokens is not { Count: > 0 }
                    )
                    .Select(argument => Missing(argument.Name, argument.Description))
            );

    private string Missing(string name, string? description) =>
        _locale.Pick($"缺少 {name}：{description}", $"missing: {name}, {description}");

    /// <summary>Options with too few or too many values, and values of options and arguments that are none.</summary>
    private IEnumerable<string> Values()
    {
        foreach (Option option in _options.Where(option => Given(option) is not null))
        {
            OptionResult given = Given(option)!;
            if (given.Tokens.Count < option.Arity.MinimumNumberOfValues)
            {
                yield return NoValue(option);
            }
            else if (given.Tokens.Count > option.Arity.MaximumNumberOfValues)
            {
                yield return _locale.Pick(
                    $"{option.Name} 只能给出一次，现给出 {given.Tokens.Count} 次",
                    $"{option.Name} is given {given.Tokens.Count} times; once is allowed"
                );
            }
            else
            {
                foreach (string wrong in given.Errors.Select(error => error.Message))
                {
                    yield return wrong;
                }
            }
        }

        foreach (ArgumentResult given in _command.Arguments.Select(_parsed.GetResult).OfType<ArgumentResult>())
        {
            foreach (string wrong in given.Tokens.Count == 0 ? [] : given.Errors.Select(error => error.Message))
            {
                yield return wrong;
            }
        }
    }

    private string NoValue(Option option) =>
        _locale.Pick(
            $"{option.Name} 没有给出值：{option.Description}",
            $"{option.Name} has no value: {option.Description}"
        );

    /// <summary>The value that was given for an option; null where it has its default.</summary>
    private OptionResult? Given(Option option) => _parsed.GetResult(option) is { Implicit: false } given ? given : null;

    private static bool IsCalled(Option option, string text) => option.Name == text || option.Aliases.Contains(text);
}
