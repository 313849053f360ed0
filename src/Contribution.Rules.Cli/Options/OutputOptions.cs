using System.CommandLine;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Formats;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Options;

/// <summary>
/// The options <c>--out DIR</c> and <c>--bom</c>: without a byte order mark Excel misreads the Chinese in a CSV file.
/// </summary>
internal sealed class OutputOptions(Locale locale)
{
    public Option<string> Out { get; } = OutFolder(locale);

    public Option<bool> Mark { get; } =
        locale.Flag(
            "--bom",
            "CSV 结果以字节顺序标记开头，Excel 可直接打开；中文界面总是如此",
            "CSV results begin with a byte order mark, for Excel; always so with --lang zh"
        );

    /// <summary>The option <c>--out DIR</c>.</summary>
    public static Option<string> OutFolder(Locale locale) =>
        locale.Option(
            "--out",
            "DIR",
            "结果目录；文件要么完整要么没有",
            "folder for the results; its files are complete or not there"
        );

    /// <summary>The folder that was given.</summary>
    /// <exception cref="UserErrorException">None was.</exception>
    public static string Require(string? folder, Locale locale) =>
        folder ?? throw locale.Error("请给出 --out DIR", "give --out DIR");

    /// <summary>The folder for the results; null is none.</summary>
    public string? Folder(ParseResult parsed) => parsed.GetValue(Out);

    /// <summary>Whether CSV results begin with a byte order mark.</summary>
    public bool IsMarked(ParseResult parsed) => locale.IsChinese || parsed.GetValue(Mark);

    /// <summary>Opens the folder for the results; null where none was named.</summary>
    /// <exception cref="UserErrorException">It cannot be made.</exception>
    public OutputFolder? Open(ParseResult parsed) =>
        Folder(parsed) is string folder
            ? new OutputFolder(folder, InputFiles.From(parsed), locale) { IsMarked = IsMarked(parsed) }
            : null;

    /// <summary>Writes a job's result into the folder for the results, where one was named.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="result">The result.</param>
    /// <param name="workbook">The workbook's name; null writes none.</param>
    /// <param name="sheets">Its sheets; null is the tables.</param>
    /// <returns>Whether one was named.</returns>
    /// <exception cref="UserErrorException">A file cannot be written.</exception>
    public bool Save(ParseResult parsed, JobResult result, string? workbook, (string, ResultTable)[]? sheets = null)
    {
        using OutputFolder? output = Open(parsed);
        output?.Write(result, locale, workbook, sheets);
        return output is not null;
    }
}
