using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Options.Lists;

/// <summary>The options that the commands on a roster share.</summary>
/// <param name="locale">The language of descriptions and errors.</param>
/// <param name="required">Whether place, year and insurance must be given.</param>
internal sealed class RosterOptions(Locale locale, bool required = true)
{
    private readonly RosterQuestionOptions _question = new(locale, required);
    private readonly Option<string[]> _rules = RuleOptions.Rules(locale);

    /// <summary>The lists that were named.</summary>
    public RosterFileOptions Files { get; } = new(locale);

    /// <summary>Where results go.</summary>
    public OutputOptions Output { get; } = new(locale);

    public void AddTo(Command command)
    {
        Files.AddTo(command);
        _question.AddTo(command);
        command.AddOptions(_rules, Output.Out, Output.Mark);
    }

    /// <summary>The options that find the rule set and the question, and need no list.</summary>
    public Option[] OfQuestion => [.. _question.All, _rules];

    /// <summary>The question, without the rows.</summary>
    /// <exception cref="UserErrorException">An option is wrong.</exception>
    public RosterQuestion Question(ParseResult parsed) => _question.Question(parsed);

    /// <summary>The rule sets, run by an engine; null is the library's own engine.</summary>
    /// <exception cref="UserErrorException">They cannot be loaded.</exception>
    public IContributionRules Rules(ParseResult parsed, IRuleEngine? engine = null) =>
        RuleOptions.Load(parsed.GetValue(_rules), locale, engine);

    /// <summary>The rule sets and the question, which is checked as far as it needs no rows.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="requiresWage">Whether a reference wage on file has to be chosen or refused.</param>
    /// <exception cref="UserErrorException">An option is wrong, or the rule sets cannot be loaded.</exception>
    public (IContributionRules Rules, RosterQuestion Question) Asked(ParseResult parsed, bool requiresWage = true)
    {
        RosterQuestion question = Question(parsed);
        IContributionRules rules = Rules(parsed);
        YearInParts.Require(rules, question, locale);
        if (requiresWage)
        {
            WageChoice.Require(rules, question, locale);
        }

        return (rules, question);
    }
}
