using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Input.Months;

namespace Contribution.Rules.Cli.Options.Lists;

/// <summary>The options <c>--from</c> and <c>--through</c>, which name months.</summary>
/// <param name="locale">The language of their texts.</param>
/// <param name="from">The name of the first, where a command has another use for <c>--from</c>.</param>
/// <param name="through">The name of the last.</param>
internal sealed class MonthOptions(Locale locale, string from = "--from", string through = "--through")
{
    private const string Example = "2011-01";

    private readonly Option<string> _from = locale.Option(
        from,
        "MONTH",
        "起月，如 2011-01；省略为缴费年度首月",
        "first month, such as 2011-01; absent: the contribution year's first"
    );

    private readonly Option<string> _through = locale.Option(
        through,
        "MONTH",
        "止月，如 2011-12；省略为缴费年度末月",
        "last month, such as 2011-12; absent: the contribution year's last"
    );

    /// <summary>Both options.</summary>
    public Option[] All => [_from, _through];

    public void AddTo(Command command) => command.AddOptions(_from, _through);

    /// <summary>The months: all within the period of the rule set, which is at most twelve.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="rules">The rule sets.</param>
    /// <param name="question">The question; an absent option is an end of its contribution year.</param>
    /// <exception cref="UserErrorException">An option names no month, or one that the rule set has no base for.</exception>
    public MonthSpan Span(ParseResult parsed, IContributionRules rules, RosterQuestion question)
    {
        MonthSpan whole = question.MonthsInForce(rules);
        MonthSpan span = new(
            parsed.GetMonth(_from, Example, locale) ?? whole.From,
            parsed.GetMonth(_through, Example, locale) ?? whole.Through
        );
        return AskedMonths.FindFault(span, whole, question.ContributionYear) is Wording wrong
            ? throw locale.Error(wrong)
            : span;
    }
}
