using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Contributions;
using Contribution.Rules.Facts;
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
    private readonly Option<string[]> _more = new("--also-insurance")
    {
        Description = locale.Pick(
            "同一名单再计算的险种，可重复",
            "one more insurance of the same roster; may be repeated"
        ),
        HelpName = "NAME",
    };

    private readonly Option<string> _class = new("--industry-class")
    {
        Description = locale.Pick(
            "单位表没有行业类别时采用的工伤行业类别，1 至 8",
            "class of industry, 1 to 8, of employers whose row has none; work injury needs it"
        ),
        HelpName = "CLASS",
    };

    private readonly Option<string> _floating = new("--floating")
    {
        Description = locale.Pick("工伤浮动费率，0.5 至 1.5", "by how much the rate of work injury floats, 0.5 to 1.5"),
        HelpName = "RATIO",
    };

    private readonly Option<string> _collection = new("--collection")
    {
        Description = locale.Pick(
            "规则集未载明时的收缴方式：dualBaseSingleRate（双基数单比例）或 singleBase（单基数）",
            "dualBaseSingleRate or singleBase, where the rule set does not say how contributions are collected"
        ),
        HelpName = "MODE",
    };

    private readonly Option<string> _shard = new("--shard")
    {
        Description = locale.Pick("只计算第 I 份（共 N 份），按单位编号划分", "part I of N only, split by employer id"),
        HelpName = "I/N",
    };

    private readonly Option<bool> _xlsx = ResultWorkbook.Option(WorkbookName, locale);

    public void AddTo(Command command)
    {
        _months.AddTo(command);
        _collection.Allow(locale, "dualBaseSingleRate", "singleBase");
        foreach (Option option in new Option[] { _more, _class, _floating, _collection, _shard, _xlsx })
        {
            command.Options.Add(option);
        }
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
        ContributionsQuestion question = Question(parsed, input);
        EmployerDue[] due = [.. RosterContributions.Compute(input.Rules, question, input.Roster, shard)];
        RejectedRow[] rejected =
        [
            .. input.Roster.Rejected.Where(row => shard.Has(row.EmployerId ?? row.Id ?? row.Row)),
        ];
        using OutputFolder output = new(folder, InputFiles.From(parsed), locale) { IsMarked = roster.IsMarked(parsed) };
        Save(output, due, rejected, workbook);
        return ExitCode.Worse(Tell(due), input.Roster.IsWhole ? ExitCode.Done : ExitCode.InvalidInput);
    }

    private ContributionsQuestion Question(ParseResult parsed, RosterInput input)
    {
        Insurance[] more =
        [
            .. (parsed.GetValue(_more) ?? []).Select(name => new NamedPlace(locale).Insurance(_more.Name, name)),
        ];
        return new ContributionsQuestion
        {
            Bases = input.Question,
            Insurances = [.. more.Prepend(input.Question.Insurance)],
            Months = _months.Span(parsed, input),
            IndustryClass = parsed.GetValue(_class) is string text
                ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int industry)
                    ? industry
                    : throw RosterQuestionOptions.Wrong(_class.Name, text, "1 … 8", locale)
                : null,
            Floating = parsed.GetValue(_floating) is string ratio
                ? decimal.TryParse(
                    ratio,
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out decimal floating
                )
                    ? floating
                    : throw RosterQuestionOptions.Wrong(_floating.Name, ratio, "0.5 … 1.5", locale)
                : 1m,
            Collection = parsed.GetValue(_collection) switch
            {
                "dualBaseSingleRate" => CollectionMode.DualBaseSingleRate,
                "singleBase" => CollectionMode.SingleBase,
                _ => null,
            },
        };
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
