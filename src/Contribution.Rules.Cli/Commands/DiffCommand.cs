using System.CommandLine;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Impacts;
using Contribution.Rules.Rosters.Impacts.Pages;
using Contribution.Rules.Rosters.Printing;
using Contribution.Rules.Rosters.Writing;

namespace Contribution.Rules.Cli.Commands;

/// <summary><c>diff A B</c>: who changes, and by how much, where one rule set takes another's place.</summary>
internal sealed class DiffCommand(Terminal terminal, Locale locale)
{
    private readonly DiffOptions _options = new(locale);
    private readonly RosterFileOptions _files = new(locale);
    private readonly Option<string> _format = PrintedForm.Option(locale, json: true);

    public Command Build()
    {
        Command command = new(
            "diff",
            locale.Pick(
                "比较两个规则集的影响：谁变、变多少、依哪一条",
                "the impact of one rule set against another: who changes, by how much, under which article"
            )
        );
        _options.AddTo(command);
        _files.AddTo(command);
        command.Options.Add(_format);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        (ImpactSide a, ImpactSide b) = _options.Sides(parsed);
        Impact impact = Compared(parsed, a, b);
        impact = impact with { Months = _options.Months(parsed) ?? impact.MonthsReachedBack };
        int top = _options.Top(parsed);
        Save(parsed, impact);
        QuestionNotes.Tell(Findings(impact), terminal, locale);
        if (_files.IsNamed(parsed))
        {
            QuestionNotes.TellWage(a, b, terminal, locale);
        }

        terminal.Write(
            parsed.GetValue(_format) switch
            {
                PrintedForm.Csv => PrintedTable.Csv(ImpactTables.Changes(impact, locale == Locale.Zh)),
                PrintedForm.Json => ImpactJson.Write(impact) + "\n",
                _ => new ImpactText(locale).Of(impact, top),
            }
        );
        return Code(impact);
    }

    private Impact Compared(ParseResult parsed, ImpactSide a, ImpactSide b)
    {
        if (!_files.IsNamed(parsed))
        {
            return Impact.OfBuiltIn(a, b) ?? throw new UserErrorException(Impact.Nobody(a, b).For(locale == Locale.Zh));
        }

        WageChoice.Require(a.Rules, a.Question, locale);
        WageChoice.Require(b.Rules, b.Question, locale);
        return Impact.Of(a, b, _files.Read(parsed, terminal.Error).Roster);
    }

    private void Save(ParseResult parsed, Impact impact)
    {
        InputFiles inputs = InputFiles.From(parsed);
        using OutputFolder? output = _options.Out(parsed) is string folder
            ? new(folder, inputs, locale) { IsMarked = _options.IsMarked(parsed) }
            : null;
        // Begun before the tables are complete: a name that the page cannot have leaves no tables either.
        using ResultFile? page = _options.Html(parsed) is string name ? ResultFile.Create(name, inputs, locale) : null;
        if (output is not null)
        {
            Write(impact, output);
            output.Complete();
        }

        if (page is not null)
        {
            using (StreamWriter text = new(page.Stream, leaveOpen: true))
            {
                text.Write(ImpactPage.Of(impact, locale == Locale.Zh));
            }

            page.Complete();
        }
    }

    private void Write(Impact impact, OutputFolder output)
    {
        bool chinese = locale == Locale.Zh;
        output.Write(
            ImpactTables.FileName,
            text => SheetCsv.Write(ImpactTables.Changes(impact, chinese), text),
            forExcel: true
        );
        output.Write(ImpactJson.FileName, text => text.Write(ImpactJson.Write(impact) + "\n"));
        output.Write(RejectsCsv.FileName, text => RejectsCsv.Write(text, impact.Rejected, chinese));
    }

    private static IEnumerable<Wording> Findings(Impact impact) =>
        impact
            .FindingsOfA.Select(said => new Wording($"A：{said.Zh}", $"A: {said.En}"))
            .Concat(impact.FindingsOfB.Select(said => new Wording($"B：{said.Zh}", $"B: {said.En}")));

    /// <summary>Changes are what was asked for. Whom nobody speaks of, and what could not be read, is reported.</summary>
    private int Code(Impact impact)
    {
        Change[] lost =
        [
            .. impact.Changes.Where(change => change.Class is ChangeClass.Neither or ChangeClass.NotComputed),
        ];
        foreach (Change change in lost)
        {
            string whose = change.Kind == BaseKind.EmployerBase ? change.Id : $"{change.EmployerId ?? "-"} {change.Id}";
            string why = string.Join(
                locale.Pick("；", "; "),
                change.A.Reasons.Concat(change.B.Reasons).Distinct().Select(said => locale.Pick(said.Zh, said.En))
            );
            terminal.Error.WriteLine(locale.Labelled(whose, why));
        }

        return impact.IsWhole && lost.Length == 0 ? ExitCode.Done : ExitCode.InvalidInput;
    }
}
