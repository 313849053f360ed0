using System.CommandLine;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Rosters.Excel;

namespace Contribution.Rules.Cli.Commands.Lists;

/// <summary><c>template</c>: an empty workbook for lists of persons and employers.</summary>
internal sealed class TemplateCommand(Terminal terminal, Locale locale)
{
    private readonly Option<string> _out = locale.Option(
        "--out",
        "FILE.xlsx",
        "要写的工作簿",
        "the workbook to write",
        required: true
    );

    public Command Build()
    {
        Command command = locale.Command(
            "template",
            "写出供填报的 Excel 模板：人员、单位、说明",
            "writes an Excel template to fill in: persons, employers, explanations",
            _out
        );
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string name = parsed.GetValue(_out)!;
        if (!name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            throw locale.WrongForm(_out.Name, name, "以 .xlsx 结尾的文件名", "a name that ends in .xlsx");
        }

        if (File.Exists(name))
        {
            // It may be filled in already.
            throw locale.Error($"已有 {name}；不覆盖", $"{name} exists already; it is not overwritten");
        }

        using ResultFile file = ResultFile.Create(name, InputFiles.From(parsed), locale);
        RosterTemplate.Write(file.Stream);
        file.Complete();
        string path = Path.GetFullPath(name);
        terminal.Error.WriteLine(locale.Pick($"模板已写入 {path}", $"the template is in {path}"));
        return ExitCode.Done;
    }
}
