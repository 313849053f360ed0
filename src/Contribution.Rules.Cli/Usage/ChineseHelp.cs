using System.Text.RegularExpressions;

namespace Contribution.Rules.Cli.Usage;

/// <summary>Help in Chinese: the words that the command-line library leaves in English, and its half-width colons.</summary>
internal static partial class ChineseHelp
{
    public static string Translate(string help) =>
        Default()
            .Replace(Heading().Replace(help.Replace("Description:", "说明："), "${name}："), "（默认 ${value}）")
            .Replace("[command]", "[命令]")
            .Replace("[options]", "[选项]")
            .Replace(" (REQUIRED)", "（必需）");

    [GeneratedRegex(
        @"^(?<name>用法|选项|参数|命令): ?$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Heading();

    [GeneratedRegex(@" ?\[default: (?<value>[^\]]*)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Default();
}
