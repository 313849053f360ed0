using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Options.Lists;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Cli.Text.Lists;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Commands.Contributions;
using Contribution.Rules.Rosters.Commands.Redetermine;
using Contribution.Rules.Rosters.Excel;

namespace Contribution.Rules.Cli.Commands.Lists;

/// <summary><c>redetermine</c>: determines bases again after a late publication; the difference by month (补差).</summary>
internal sealed class RedetermineCommand(Terminal terminal, Locale locale)
{
    // Of lists that a terminal cannot show; the files have all lines.
    private const int MostShown = 200;

    private readonly RosterOptions _roster = new(locale);
    private readonly MonthOptions _months = new(locale);
    private readonly Option<string> _knownThen = locale.Option(
        "--known-then",
        "DATE",
        "原基数按某日所知重算；省略则取人员表中的已核定或暂定基数",
        "determines the old base as known on a day; absent: the determined or provisional base of the list"
    );

    private readonly Option<string> _knownNow = locale.Option(
        "--known-now",
        "DATE",
        "新基数按某日所知计算；省略为全部所知",
        "the new base as known on a day; absent: all that is known"
    );

    private readonly Option<string[]> _wageThen = ReferenceWageText.Create(
        locale,
        "--reference-wage-then",
        "原基数所用的社平工资；写法同 --reference-wage",
        "the reference wage of the old base, as for --reference-wage"
    );

    private readonly NamedListOption _settled = new(
        locale.Option(
            "--settled",
            "FILE",
            "待遇已核定或关系已转移的人员（Excel 或 CSV：编号、原因），不再调整",
            "those whose benefits or transfer were settled (Excel or CSV: id, reason); they keep the old base"
        ),
        WorkbookList.Settled,
        locale
    );

    private readonly FormatOption _format = new(locale, json: false);
    private readonly ContributionsOption _due = new(
        locale,
        "按各月费率列出补收金额（元）；多缴的单列",
        "the differences in yuan too, at the rate of each month; what was paid too much apart"
    );

    private readonly WorkbookOption _xlsx = new("differences.xlsx", locale);

    public Command Build()
    {
        Command command = locale.Command(
            "redetermine",
            "社平工资延迟公布后重新核定，并逐月列出补差",
            "determines bases again after a late publication, with the difference by month"
        );
        _roster.AddTo(command);
        _months.AddTo(command);
        command.AddOptions(_knownThen, _knownNow, _wageThen, _settled.Option, _format.Option, _xlsx.Option);

        _due.AddTo(command, several: false);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string? workbook = _xlsx.Read(parsed, _roster.Output.Folder(parsed));
        (IContributionRules rules, RosterQuestion question) = _roster.Asked(parsed, requiresWage: false);
        MonthSpan months = _months.Span(parsed, rules, question);
        RedeterminationJob job = new()
        {
            Rules = rules,
            Question = question with { AsKnownOn = parsed.GetDay(_knownNow, locale) ?? question.AsKnownOn },
            Then = Then(parsed, question),
            Months = months,
            Contributions = _due.Question(parsed, rules, question, months),
            Persons = _roster.Files.FindPersons(parsed, terminal.Error, question.ContributionYear),
            Employers = _roster.Files.FindEmployers(parsed, terminal.Error, question.ContributionYear),
            Settled = _settled.Find(parsed, question.ContributionYear, terminal.Error),
            Chinese = locale.IsChinese,
            ListRead = reading => _roster.Files.Report(parsed, reading, terminal.Error),
        };
        var result = job.Run<(RedeterminedEmployer[], TrueUps?, SettledRow[])>()!;
        (RedeterminedEmployer[] employers, TrueUps? trueUps, SettledRow[] unlisted) = result.Report;
        bool isSaved = _roster.Output.Save(parsed, result, workbook);
        foreach (SettledRow row in unlisted)
        {
            // A mistyped number would have its base changed.
            string place = $"{row.Place.FileOf(job.Settled!.Name)}:{row.Place.Row}";
            terminal.Error.WriteLine(locale.Labelled(place, locale.Pick(row.NotListed)));
        }

        IEnumerable<Wording> findings = employers.SelectMany(employer => employer.Findings);
        QuestionNotes.Report(rules, job.Question, findings, terminal, locale);
        int? most = isSaved ? MostShown : null;
        terminal.Write(_format.Print(parsed, result, () => new DifferenceText(locale).Format(employers, most)));
        return ExitCode.Worse(
            ExitCode.Worse(
                Code(employers, result.Rejected.Length + unlisted.Length),
                trueUps is null ? ExitCode.Done : Report(trueUps, besideCsv: _format.IsCsv(parsed))
            ),
            result.Reading!.Roster.IsWhole ? ExitCode.Done : ExitCode.InvalidInput
        );
    }

    /// <summary>Prints the true-ups, and which rates are not on file.</summary>
    /// <param name="trueUps">The true-ups.</param>
    /// <param name="besideCsv">Whether the output holds CSV: then people read this with the messages.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    private int Report(TrueUps trueUps, bool besideCsv)
    {
        string[] lines = [.. new TrueUpsText(trueUps, locale).Lines()];
        if (besideCsv)
        {
            Array.ForEach(lines, terminal.Error.WriteLine);
        }
        else
        {
            terminal.Write(string.Join('\n', lines.Select(Visible.Line)) + "\n");
        }

        FaultLine.Write(trueUps.Faults, terminal.Error, locale);
        return trueUps.Faults.IsEmpty ? ExitCode.Done
            : trueUps.Faults.Any(fault => fault.Code != FaultCode.RateNotOnFile) ? ExitCode.InvalidInput
            : ExitCode.NotCovered;
    }

    private RosterQuestion? Then(ParseResult parsed, RosterQuestion now)
    {
        ReferenceWages? wages = ReferenceWageText.Read(parsed, _wageThen, locale);
        DateOnly? known = parsed.GetDay(_knownThen, locale);
        return known is null && wages is null
            ? null
            : now with
            {
                AsKnownOn = known ?? now.AsKnownOn,
                ReferenceWages = wages ?? now.ReferenceWages,
            };
    }

    private static int Code(RedeterminedEmployer[] employers, int untreated)
    {
        bool invalid =
            untreated > 0
            || employers.Any(employer =>
                !employer.IsNotCovered
                && employer
                    .Persons.Select(person => person.Difference)
                    .Concat(employer.Own is Difference own ? [own] : [])
                    .Any(difference => difference.Class == DifferenceClass.NotComputed && !difference.Remarks.IsEmpty)
            );
        return ExitCode.Worse(
            invalid ? ExitCode.InvalidInput : ExitCode.Done,
            employers.Any(employer => employer.IsNotCovered) ? ExitCode.NotCovered : ExitCode.Done
        );
    }
}
