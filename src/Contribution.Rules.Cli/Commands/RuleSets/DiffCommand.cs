using System.CommandLine;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Formats;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Options.Lists;
using Contribution.Rules.Cli.Text.Lists;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Commands.Diff;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Cli.Commands.RuleSets;

/// <summary><c>diff A B</c>: the persons and employers whose bases change, and by how much, where one rule set takes another's place.</summary>
internal sealed class DiffCommand(Terminal terminal, Locale locale)
{
    private readonly DiffOptions _options = new(locale);
    private readonly RosterFileOptions _files = new(locale);
    private readonly FormatOption _format = new(locale, json: true);

    public Command Build()
    {
        Command command = locale.Command(
            "diff",
            "比较两个规则集的影响：哪些人的基数有变化、差额多少、依据哪一条",
            "the impact of one rule set against another: who changes, by how much, under which article"
        );
        _options.AddTo(command);
        _files.AddTo(command);
        command.Options.Add(_format.Option);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        (ImpactSide a, ImpactSide b) = _options.Sides(parsed);
        Check(parsed, a, b);
        ImpactJob job = new()
        {
            A = a,
            B = b,
            Persons = _files.FindPersons(parsed, terminal.Error),
            Employers = _files.FindEmployers(parsed, terminal.Error),
            Months = _options.Months(parsed),
            Chinese = locale.IsChinese,
            ListRead = reading => _files.Report(parsed, reading, terminal.Error),
        };
        JobResult.Reported<Impact> result = job.Run<Impact>() ?? throw locale.Error(Impact.Nobody(a, b));
        Impact impact = result.Report;
        int top = _options.Top(parsed);
        Save(parsed, result);
        QuestionNotes.Report(result.Findings, terminal, locale);
        if (_files.IsNamed(parsed))
        {
            QuestionNotes.ReportWage(a, b, terminal, locale);
        }

        terminal.Write(_format.Print(parsed, result, () => new ImpactText(locale).Format(impact, top)));
        return Code(impact);
    }

    /// <summary>Refuses options of lists where none was named, and lists without a reference wage.</summary>
    /// <exception cref="UserErrorException">It is so.</exception>
    private void Check(ParseResult parsed, ImpactSide a, ImpactSide b)
    {
        if (!_files.IsNamed(parsed))
        {
            _files.RefuseWithoutLists(parsed);
            return;
        }

        WageChoice.Require(a.Rules, a.Question, locale);
        WageChoice.Require(b.Rules, b.Question, locale);
    }

    private void Save(ParseResult parsed, JobResult result)
    {
        using OutputFolder? output = _options.Output.Open(parsed);
        // Begun before the tables are complete: a name that the page cannot have leaves no tables either.
        using ResultFile? page = _options.Html(parsed) is string name
            ? ResultFile.Create(name, InputFiles.From(parsed), locale)
            : null;
        // The page has an option of its own.
        output?.Write(result, locale, pages: false);
        if (page is not null)
        {
            using (StreamWriter text = new(page.Stream, leaveOpen: true))
            {
                result.Pages[0].Write(text);
            }

            page.Complete();
        }
    }

    /// <summary>Changes are the answer, and no error. Cases that no rule covers, and rows that could not be read, are reported.</summary>
    private int Code(Impact impact)
    {
        Change[] lost =
        [
            .. impact.Changes.Where(change => change.Class is ChangeClass.Neither or ChangeClass.NotComputed),
        ];
        foreach (Change change in lost)
        {
            string whose = change.Kind == BaseKind.EmployerBase ? change.Id : $"{change.EmployerId ?? "-"} {change.Id}";
            string why = locale.Clauses(
                change.A.Reasons.Concat(change.B.Reasons).Distinct().Select(said => locale.Pick(said))
            );
            terminal.Error.WriteLine(locale.Labelled(whose, why));
        }

        return impact.IsWhole && lost.Length == 0 ? ExitCode.Done : ExitCode.InvalidInput;
    }
}
