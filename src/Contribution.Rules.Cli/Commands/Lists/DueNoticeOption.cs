using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Options.Lists;
using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Commands.Lists;

/// <summary>
/// The option <c>--contributions</c> of <c>notice</c>: sheets of contributions, in addition to those of the bases.
/// </summary>
internal sealed class DueNoticeOption(Locale locale)
{
    private readonly Option<bool> _wanted = locale.Flag(
        "--contributions",
        "另出应缴社会保险费的通知单和公示表（--lang 决定语言）",
        "notices of what is due too, to the employer and of its persons, in the language of --lang"
    );

    private readonly MonthOptions _months = new(locale, "--first-month", "--last-month");
    private readonly DueOptions _options = new(locale);

    public void AddTo(Command command)
    {
        command.Options.Add(_wanted);
        _months.AddTo(command);
        _options.AddTo(command);
    }

    /// <summary>The question; null where contributions are not asked for.</summary>
    /// <exception cref="UserErrorException">An option of contributions was given without <c>--contributions</c>.</exception>
    public ContributionsQuestion? Question(ParseResult parsed, IContributionRules rules, RosterQuestion bases)
    {
        bool wanted = parsed.GetValue(_wanted);
        _options.RefuseWithout(parsed, wanted, _months);
        return wanted ? _options.Question(parsed, bases, _months.Span(parsed, rules, bases)) : null;
    }
}
