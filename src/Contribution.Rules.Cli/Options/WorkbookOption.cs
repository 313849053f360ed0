using System.CommandLine;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Options;

/// <summary>The option <c>--xlsx</c> of a command.</summary>
internal sealed class WorkbookOption : Option<bool>
{
    private readonly string _workbook;
    private readonly Locale _locale;

    /// <summary>The option.</summary>
    /// <param name="workbook">The name of the command's workbook.</param>
    /// <param name="locale">The language.</param>
    public WorkbookOption(string workbook, Locale locale)
        : base("--xlsx")
    {
        (_workbook, _locale) = (workbook, locale);
        Description = locale.Pick(
            $"同时写出 Excel 工作簿 {workbook}；需要 --out",
            $"writes the tables as an Excel workbook too, {workbook}; needs --out"
        );
    }

    /// <summary>The name of the workbook that is asked for; null where none is.</summary>
    /// <exception cref="UserErrorException">There is no folder for it.</exception>
    public string? Read(ParseResult parsed, string? folder) =>
        !parsed.GetValue(this) ? null
        : folder is null ? throw _locale.Error("--xlsx 需要 --out DIR", "--xlsx needs --out DIR")
        : _workbook;
}
