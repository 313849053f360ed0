using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Options.Lists;

/// <summary>
/// The option <c>--contributions</c> of commands that are for bases first, with those for contributions, which are refused
/// without it: nothing would read them.
/// </summary>
/// <param name="locale">The language of their texts.</param>
/// <param name="zh">Its effect in Chinese.</param>
/// <param name="en">Its effect in English.</param>
/// <param name="own">The months' options, where they are for contributions only.</param>
internal sealed class ContributionsOption(Locale locale, string zh, string en, MonthOptions? own = null)
{
    private readonly Option<bool> _wanted = locale.Flag("--contributions", zh, en);
    private readonly DueOptions _options = new(locale);

    /// <summary>Adds the options.</summary>
    /// <param name="command">The command.</param>
    /// <param name="several">Whether it takes several insurances.</param>
    public void AddTo(Command command, bool several)
    {
        command.Options.Add(_wanted);
        own?.AddTo(command);
        _options.AddTo(command, several);
    }

    /// <summary>The question; null where contributions are not asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="rules">The rule sets.</param>
    /// <param name="bases">The question of the bases.</param>
    /// <param name="months">The months; null where the options here name them.</param>
    /// <exception cref="UserErrorException">An option of contributions was given without <c>--contributions</c>.</exception>
    public ContributionsQuestion? Question(
        ParseResult parsed,
        IContributionRules rules,
        RosterQuestion bases,
        MonthSpan? months = null
    )
    {
        if (parsed.GetValue(_wanted))
        {
            return _options.Question(parsed, bases, months ?? own!.Span(parsed, rules, bases));
        }

        parsed.Refuse(
            [.. own?.All ?? [], .. _options.All],
            locale,
            "只与 --contributions 同用",
            "goes with --contributions only"
        );
        return null;
    }
}
