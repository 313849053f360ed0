using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Options.Lists;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Cli.Text.Lists;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Commands.Audit;
using Contribution.Rules.Rosters.Excel;

namespace Contribution.Rules.Cli.Commands.Lists;

/// <summary><c>audit</c>: compares filed bases with determined ones, and the employers' lists with the insured (稽核).</summary>
internal sealed class AuditCommand(Terminal terminal, Locale locale)
{
    private const int Top = 20;

    private readonly RosterOptions _roster = new(locale);
    private readonly MonthOptions _months = new(locale);
    private readonly NamedListOption _insured = new(
        locale.Option(
            "--insured",
            "FILE",
            "参保名册（Excel 或 CSV）：实际参保的人员",
            "list of the persons who are in fact insured (Excel or CSV)"
        ),
        WorkbookList.Insured,
        locale
    );

    private readonly Option<int?> _top = locale.Count(
        "--top",
        "列出有问题的前几人",
        "how many findings are printed",
        Top
    );

    private readonly FormatOption _format = new(locale, json: false);

    private readonly WorkbookOption _xlsx = new("audit.xlsx", locale);

    public Command Build()
    {
        Command command = locale.Command(
            "audit",
            "稽核：申报基数与应核定基数相比，单位报送的人员表与参保名册相比",
            "audits filed bases against determined ones, and employers' lists against the insured"
        );
        _roster.AddTo(command);
        _months.AddTo(command);
        command.AddOptions(_insured.Option, _top, _format.Option, _xlsx.Option);

        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string? workbook = _xlsx.Read(parsed, _roster.Output.Folder(parsed));
        (IContributionRules rules, RosterQuestion question) = _roster.Asked(parsed);
        AuditJob job = new()
        {
            Rules = rules,
            Question = question,
            Months = _months.Span(parsed, rules, question),
            Persons = _roster.Files.FindPersons(parsed, terminal.Error, question.ContributionYear),
            Employers = _roster.Files.FindEmployers(parsed, terminal.Error, question.ContributionYear),
            Insured = _insured.Find(parsed, question.ContributionYear, terminal.Error),
            Chinese = locale.IsChinese,
            ListRead = reading => _roster.Files.Report(parsed, reading, terminal.Error),
        };
        JobResult.Reported<AuditReport> result = job.Run<AuditReport>()!;
        AuditReport report = result.Report;
        if (job.Insured is null)
        {
            RefuseWithoutFiled(result.Reading!.Roster);
        }

        terminal.Error.WriteRejected(report.Repeated, locale);
        _roster.Output.Save(parsed, result, workbook);
        QuestionNotes.Report(rules, question, result.Findings, terminal, locale);
        int top = parsed.GetValue(_top) ?? Top;
        terminal.Write(_format.Print(parsed, result, () => new AuditText(locale).Format(report, top)));
        return ExitCode.Worse(
            Code(report, hasRejected: !result.Rejected.IsEmpty, isWritten: _roster.Output.Folder(parsed) is not null),
            result.Reading!.Roster.IsWhole ? ExitCode.Done : ExitCode.InvalidInput
        );
    }

    /// <summary>Without filed bases and without a list of the insured there is nothing to audit.</summary>
    private void RefuseWithoutFiled(Roster roster)
    {
        if (roster.Persons.IsEmpty)
        {
            throw locale.Error(
                "没有可稽核的人员：请用 --persons 给出人员表（其中至少一行可读），或给出 --insured",
                "there is nobody to audit: give --persons with a row that can be read, or --insured"
            );
        }

        if (roster.Persons.All(person => person.Facts.FiledBase is null))
        {
            throw locale.Error(
                "没有可稽核的申报：人员表的申报缴费基数都是空的或没有此列，也没有 --insured",
                "nothing was filed: the column filedBase of the list of persons is absent or empty, and there is no --insured"
            );
        }
    }

    /// <summary>Reports what could not be audited without a rule set or a valid row; the exit code includes it.</summary>
    private int Code(AuditReport report, bool hasRejected, bool isWritten)
    {
        AuditedPerson[] unread =
        [
            .. report
                .Employers.Where(employer => !employer.IsNotCovered)
                .SelectMany(employer =>
                    employer.Persons.Where(person => person.Reasons.Except(employer.Reasons).Any())
                ),
        ];
        int code = hasRejected || unread.Length > 0 ? ExitCode.InvalidInput : ExitCode.Done;
        foreach (AuditedEmployer employer in report.Employers.Where(employer => employer.Reasons.Length > 0))
        {
            code = ExitCode.Worse(code, employer.IsNotCovered ? ExitCode.NotCovered : ExitCode.InvalidInput);
        }

        ReportUnread(unread, isWritten);
        foreach (
            string line in report
                .Employers.SelectMany(employer =>
                    employer.Reasons.Select(why =>
                        employer.IsNotCovered
                            ? locale.Pick(why)
                            : locale.Labelled(locale.Employer(employer.Id), locale.Pick(why))
                    )
                )
                .Distinct()
        )
        {
            terminal.Error.WriteLine(line);
        }

        return code;
    }

    /// <summary>Reports the reasons why persons cannot be audited, each once.</summary>
    private void ReportUnread(AuditedPerson[] persons, bool isWritten)
    {
        IGrouping<Wording, AuditedPerson>[] groups =
        [
            .. persons
                .SelectMany(person => person.Reasons.Select(reason => (reason, person)))
                .GroupBy(pair => pair.reason, pair => pair.person),
        ];
        foreach (IGrouping<Wording, AuditedPerson> group in groups.Take(Top))
        {
            AuditedPerson first = group.First();
            string id = first.Id ?? first.IdNumber ?? "-";
            int others = group.Count() - 1;
            terminal.Error.WriteLine(
                locale.Pick(
                    $"{id}{(others == 0 ? "" : $" 等 {others + 1} 人")}：{group.Key.Zh}",
                    $"{id}{(others == 0 ? "" : $" and {others} more")}: {group.Key.En}"
                )
            );
        }

        if (groups.Length > Top)
        {
            terminal.Error.WriteLine(
                isWritten
                    ? locale.Pick(
                        $"另有 {groups.Length - Top} 项原因，见 audit.csv 的 remarks",
                        $"{groups.Length - Top} more reasons are in the remarks of audit.csv"
                    )
                    : locale.Pick(
                        $"另有 {groups.Length - Top} 项原因：用 --out 写出 audit.csv，见其 remarks",
                        $"{groups.Length - Top} more reasons: write audit.csv with --out, and see its remarks"
                    )
            );
        }
    }
}
