using System.Collections.Immutable;
using System.CommandLine;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Contributions;
using Contribution.Rules.Faults;
using Contribution.Rules.Results;
using Contribution.Rules.Rosters.Bulk;
using Contribution.Rules.Rosters.Contributions;
using Contribution.Rules.Rosters.Printing;
using Contribution.Rules.Rosters.Rows;
using Contribution.Rules.Rosters.Writing;

namespace Contribution.Rules.Cli.Commands;

/// <summary><c>contributions --persons FILE</c>: what is due for a whole roster.</summary>
internal sealed class RosterContributionsRun(Terminal terminal, Locale locale, RosterOptions roster)
{
    private const string WorkbookName = "contributions.xlsx";

    private readonly MonthOptions _months = new(locale);
    private readonly DueOptions _options = new(locale);
    private readonly Option<string> _shard = new("--shard")
    {
        Description = locale.Pick("只计算第 I 份（共 N 份），按单位编号划分", "part I of N only, split by employer id"),
        HelpName = "I/N",
    };

    private readonly Option<bool> _xlsx = ResultWorkbook.Option(WorkbookName, locale);

    public void AddTo(Command command)
    {
        _months.AddTo(command);
        _options.AddTo(command);
        command.Options.Add(_shard);
        command.Options.Add(_xlsx);
    }

    /// <summary>Runs.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(ParseResult parsed)
    {
        string folder =
            roster.Out(parsed) ?? throw new UserErrorException(locale.Pick("请给出 --out DIR", "give --out DIR"));
        bool workbook = ResultWorkbook.IsAsked(parsed, _xlsx, folder, locale);
        Shard shard = ShardOf(parsed.GetValue(_shard));
        RosterInput input = roster.Read(parsed, terminal);
        ContributionsQuestion question = _options.Question(parsed, input, _months.Span(parsed, input));
        EmployerDue[] due = [.. RosterContributions.Compute(input.Rules, question, input.Roster, shard)];
        RejectedRow[] rejected =
        [
            .. input.Roster.Rejected.Where(row => shard.Has(row.EmployerId ?? row.Id ?? row.Row)),
        ];
        using OutputFolder output = new(folder, InputFiles.From(parsed), locale) { IsMarked = roster.IsMarked(parsed) };
        Save(output, due, rejected, workbook);
        return ExitCode.Worse(Tell(due), input.Roster.IsWhole ? ExitCode.Done : ExitCode.InvalidInput);
    }

    private void Save(OutputFolder output, EmployerDue[] due, RejectedRow[] rejected, bool workbook)
    {
        ContributionTables tables = new(locale == Locale.Zh);
        output.Write(ContributionTables.PersonsFile, text => SheetCsv.Write(tables.Persons(due), text));
        output.Write(ContributionTables.EmployersFile, text => SheetCsv.Write(tables.Employers(due), text));
        output.Write(RejectsCsv.FileName, text => RejectsCsv.Write(text, rejected, locale == Locale.Zh));
        if (workbook)
        {
            ResultWorkbook book = new(output);
            book.Add(locale.Pick("人员", "persons"), tables.PersonsForPeople(due));
            book.Add(locale.Pick("单位", "employers"), tables.EmployersForPeople(due));
            book.AddRejects(locale);
            book.Write(WorkbookName);
        }

        output.Complete();
    }

    /// <summary>Tells the sums, and why some employers have none.</summary>
    private int Tell(EmployerDue[] due)
    {
        int code = ExitCode.Done;
        foreach (EmployerDue employer in due)
        {
            (int own, ImmutableArray<Fault> faults) = employer.Outcome switch
            {
                ContributionsOutcome.Invalid invalid => (ExitCode.InvalidInput, invalid.Faults),
                ContributionsOutcome.NotCovered absent => (ExitCode.NotCovered, absent.Faults),
                _ => (ExitCode.Done, []),
            };
            code = ExitCode.Worse(code, own);
            foreach (Fault fault in faults)
            {
                terminal.Error.WriteLine(
                    locale.Labelled(employer.Employer?.Facts.Id ?? "-", FaultLine.Format(fault, locale))
                );
            }
        }

        ContributionsResult[] results = [.. due.Select(employer => employer.Result).OfType<ContributionsResult>()];
        foreach (
            Finding finding in results
                .SelectMany(result => result.Insurances)
                .SelectMany(insurance => insurance.Findings)
                .Where(finding => !finding.Path.StartsWith("/persons", StringComparison.Ordinal))
                .Distinct()
        )
        {
            terminal.Error.WriteLine(locale.Pick(finding.Zh, finding.En));
        }

        int unsettled = results.Count(result => result.Total.Status is SumStatus.Partial or SumStatus.Undetermined);
        string Sum(Func<ContributionSum, decimal?> of) =>
            LibraryNumbers.Money(results.Sum(result => of(result.Total) ?? 0m));
        terminal.Write(
            locale.Pick(
                $"{due.Length} 个单位（含无单位人员），单位 {Sum(sum => sum.Employer)}，个人 {Sum(sum => sum.Employee)}，灵活就业人员 {Sum(sum => sum.Flexible)}，应缴合计 {Sum(sum => sum.Total)} 元\n",
                $"{due.Length} employers (persons without one are one): employer {Sum(sum => sum.Employer)}, employees {Sum(sum => sum.Employee)}, flexible {Sum(sum => sum.Flexible)}, total due {Sum(sum => sum.Total)} yuan\n"
            )
                + (
                    unsettled + due.Length - results.Length == 0
                        ? ""
                        : locale.Pick(
                            $"其中 {unsettled} 个单位不完整，{due.Length - results.Length} 个单位未能计算，合计不含其未能计算的金额\n",
                            $"of these {unsettled} are partial and {due.Length - results.Length} could not be computed: the sums lack what could not\n"
                        )
                )
        );
        return code;
    }

    private Shard ShardOf(string? text) =>
        text is null ? Shard.Whole
        : Shard.TryParse(text, out Shard shard) ? shard
        : throw RosterQuestionOptions.Wrong(_shard.Name, text, locale.Pick("1/8", "I/N such as 1/8"), locale);
}
