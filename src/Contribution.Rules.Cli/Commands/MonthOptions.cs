using System.CommandLine;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Months;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Cli.Commands;

/// <summary>The options <c>--from</c> and <c>--through</c>, which name months.</summary>
internal sealed class MonthOptions(Locale locale)
{
    private readonly Option<string> _from = new("--from")
    {
        Description = locale.Pick(
            "起月,如 2011-01;省略为缴费年度首月",
            "first month, such as 2011-01; absent: the contribution year's first"
        ),
        HelpName = "MONTH",
    };

    private readonly Option<string> _through = new("--through")
    {
        Description = locale.Pick(
            "止月,如 2011-12;省略为缴费年度末月",
            "last month, such as 2011-12; absent: the contribution year's last"
        ),
        HelpName = "MONTH",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_from);
        command.Options.Add(_through);
    }

    /// <summary>The months: at most twelve, so that each month of a year comes once.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="input">What is asked; an option that is absent is an end of its contribution year.</param>
    /// <exception cref="UserErrorException">An option names no month, or they are too many or none.</exception>
    public MonthSpan Span(ParseResult parsed, RosterInput input)
    {
        MonthSpan whole = Whole(input);
        MonthSpan span = new(Read(parsed, _from) ?? whole.First, Read(parsed, _through) ?? whole.Last);
        return span.Count is >= 1 and <= Month.PerYear
            ? span
            : throw new UserErrorException(
                locale.Pick(
                    $"{span.First} 至 {span.Last} 不是一至十二个月;起月不晚于止月",
                    $"{span.First} through {span.Last} are not one to twelve months, the first before the last"
                )
            );
    }

    /// <summary>The contribution year: not everywhere a calendar year.</summary>
    private static MonthSpan Whole(RosterInput input)
    {
        RosterQuestion question = input.Question;
        return
            input.Rules.Catalogue.Find(question.Jurisdiction, question.Insurance, question.ContributionYear)
                is RuleSet set
            ? MonthSpan.Of(set)
            : MonthSpan.Of(question.ContributionYear);
    }

    private Month? Read(ParseResult parsed, Option<string> option) =>
        parsed.GetValue(option) is not string text
            ? null
            : Month.Parse(text)
                ?? throw RosterQuestionOptions.Wrong(
                    option.Name,
                    text,
                    locale.Pick("2011-01", "a month such as 2011-01"),
                    locale
                );
}
