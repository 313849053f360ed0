using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Options.Lists;
using Contribution.Rules.Cli.Text.Lists;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Commands.Check;

namespace Contribution.Rules.Cli.Commands.Lists;

/// <summary><c>check</c>: the data-quality gate on lists of persons and employers.</summary>
internal sealed class CheckCommand(Terminal terminal, Locale locale)
{
    private readonly RosterFileOptions _files = new(locale);
    private readonly OutputOptions _output = new(locale);
    private readonly FormatOption _format = new(locale, json: true);

    private readonly Option<int?> _expected = locale.Count(
        "--expected",
        "应有人数；省略为表中行数",
        "how many persons there should be; absent: the rows in the file"
    );

    private readonly Option<int?> _expectedEmployers = locale.Count(
        "--expected-employers",
        "应有单位数；省略为表中行数",
        "how many employers there should be; absent: the rows in the file"
    );

    private readonly Option<string> _wage = locale.Option(
        "--reference-wage",
        "YUAN",
        "月社平工资（元），用来衡量工资；省略则用中位数",
        "average wage in yuan a month that wages are compared with; absent: the median"
    );

    private readonly Option<string> _asOf = locale.Option(
        "--as-of",
        "DATE",
        "核查日期；晚于它的日期有提示",
        "the day of the check; later dates are reported"
    );

    private readonly WorkbookOption _xlsx = new("quality.xlsx", locale);

    public Command Build()
    {
        Command command = locale.Command(
            "check",
            "核查人员表和单位表的数据质量",
            "checks the quality of lists of persons and employers"
        );
        _files.AddTo(command);
        command.AddOptions(
            _expected,
            _expectedEmployers,
            _wage,
            _asOf,
            _format.Option,
            _output.Out,
            _output.Mark,
            _xlsx.Option
        );

        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        QualityOptions options = new()
        {
            ExpectedPersons = parsed.GetValue(_expected),
            ExpectedEmployers = parsed.GetValue(_expectedEmployers),
            ReferenceWage = parsed.GetYuan(_wage, OptionValues.LeastYuan, locale),
            AsOf = parsed.GetDay(_asOf, locale),
        };
        string? workbook = _xlsx.Read(parsed, _output.Folder(parsed));
        QualityJob job = new()
        {
            Persons = _files.FindPersons(parsed, terminal.Error),
            Employers = _files.FindEmployers(parsed, terminal.Error),
            Options = options,
            Chinese = locale.IsChinese,
            ListRead = reading => _files.Report(parsed, reading, terminal.Error),
        };
        JobResult.Reported<QualityReport> result = job.Run<QualityReport>()!;
        QualityReport report = result.Report;
        QualityText text = new(locale);
        _output.Save(
            parsed,
            result,
            workbook,
            [
                (locale.Pick("质量", "quality"), text.Rates(report)),
                (locale.Pick("准确率", "accuracy"), text.Accuracy(report)),
                (locale.Pick("异常", "anomalies"), text.Anomalies(report)),
            ]
        );
        terminal.Write(_format.Print(parsed, result, () => text.Format(report)));
        return result.Reading!.Roster.IsWhole ? ExitCode.Done : ExitCode.InvalidInput;
    }
}
