using System.Collections.Immutable;
using System.CommandLine;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Contributions;
using Contribution.Rules.Rosters.Notices.Due;
using Contribution.Rules.Rosters.Printing;

namespace Contribution.Rules.Cli.Commands;

/// <summary>The option <c>--contributions</c> of <c>notice</c>: sheets of what is due, beside those of the bases.</summary>
internal sealed class NoticesOfDue(Locale locale)
{
    /// <summary>The endings of the files' names: to the employer, and of its persons.</summary>
    public static readonly (string Employer, string Persons) Endings = ("-due", "-persons-due");

    private readonly Option<bool> _wanted = new("--contributions")
    {
        Description = locale.Pick(
            "另出应缴社会保险费的通知单和公示表（--lang 决定语言）",
            "notices of what is due too, to the employer and of its persons, in the language of --lang"
        ),
    };

    private readonly MonthOptions _months = new(locale, "--first-month", "--last-month");
    private readonly DueOptions _options = new(locale);

    public void AddTo(Command command)
    {
        command.Options.Add(_wanted);
        _months.AddTo(command);
        _options.AddTo(command);
    }

    /// <summary>What is due by employer, each computed when it is asked for; null where it was not asked for.</summary>
    /// <exception cref="UserErrorException">An option of contributions was given without <c>--contributions</c>.</exception>
    public IEnumerable<EmployerDue>? Compute(ParseResult parsed, RosterInput input)
    {
        bool wanted = parsed.GetValue(_wanted);
        _options.RefuseWithout(parsed, wanted, _months);
        return wanted
            ? RosterContributions.Compute(
                input.Rules,
                _options.Question(parsed, input, _months.Span(parsed, input)),
                input.Roster
            )
            : null;
    }

    /// <summary>Writes the sheets of one employer, or tells why there are none.</summary>
    /// <param name="due">What is due.</param>
    /// <param name="file">The name of the employer's files, without ending.</param>
    /// <param name="period">From when to when they hang.</param>
    /// <param name="output">Takes them.</param>
    /// <param name="terminal">Where faults are reported.</param>
    /// <returns>One of <see cref="ExitCode"/>; done where the sheets were written.</returns>
    public int Write(EmployerDue due, string file, NoticePeriod period, OutputFolder output, Terminal terminal)
    {
        if (due.Result is not ContributionsResult result)
        {
            (int code, ImmutableArray<Fault> faults) = Outcomes.Refusal(due.Outcome);
            foreach (Fault fault in faults)
            {
                terminal.Error.WriteLine(
                    locale.Labelled(locale.Employer(due.Employer?.Facts.Id), FaultLine.Format(fault, locale))
                );
            }

            return code;
        }

        bool chinese = locale == Locale.Zh;
        Write(new EmployerDueSheet(chinese).Of(due, result), file + Endings.Employer, output);
        Write(new PersonsDueSheet(chinese).Of(due, result, period), file + Endings.Persons, output);
        return ExitCode.Done;
    }

    private static void Write(PrintedSheet sheet, string file, OutputFolder output)
    {
        output.Write(file + ".html", text => SheetHtml.Write(sheet, text));
        output.Write(file + ".csv", text => SheetCsv.Write(sheet.Table.Texts, text), forExcel: true);
    }
}
