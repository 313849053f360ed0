using System.CommandLine;
using Contribution.Rules.Cli.Text;

namespace Contribution.Rules.Cli.Commands;

/// <summary>The option <c>--bom</c>: without a byte order mark Excel misreads the Chinese in a CSV file.</summary>
internal static class ByteOrderMark
{
    public static Option<bool> Option(Locale locale) =>
        new("--bom")
        {
            Description = locale.Pick(
                "CSV 结果以字节顺序标记开头，Excel 可直接打开；中文界面总是如此",
                "CSV results begin with a byte order mark, for Excel; always so with --lang zh"
            ),
        };

    /// <summary>Whether results get one.</summary>
    public static bool IsAsked(ParseResult parsed, Option<bool> option, Locale locale) =>
        locale == Locale.Zh || parsed.GetValue(option);
}
