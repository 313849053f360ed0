using System.CommandLine;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Options;

/// <summary>The option <c>--xlsx</c> of a command.</summary>
/// <param name="workbook">The name of the command's workbook.</param>
/// <param name="locale">The language.</param>
internal sealed class WorkbookOption(string workbook, Locale locale)
{
    /// <summary>The option.</summary>
    public Option<bool> Option { get; } =
        locale.Flag(
            "--xlsx",
            $"同时写出 Excel 工作簿 {workbook}；需要 --out",
            $"writes the tables as an Excel workbook too, {workbook}; needs --out"
        );

    /// <summary>The name of the requested workbook; null where none is.</summary>
    /// <exception cref="UserErrorException">There is no folder for it.</exception>
    public string? Read(ParseResult parsed, string? folder) =>
        !parsed.GetValue(Option) ? null
        : folder is null ? throw locale.Error("--xlsx 需要 --out DIR", "--xlsx needs --out DIR")
        : workbook;
}
