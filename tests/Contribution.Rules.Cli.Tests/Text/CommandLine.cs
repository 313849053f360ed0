using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Text;

/// <summary>Runs a command as it is typed in the repository's folder.</summary>
internal static class CommandLine
{
    /// <summary>The placeholder of the output folder.</summary>
    private const string Out = "OUT";

    /// <summary>Runs it.</summary>
    /// <param name="command">The command's words, with one blank between them.</param>
    /// <param name="folder">Where files go that are written to <c>OUT</c>.</param>
    /// <param name="language">The language.</param>
    public static ToolRun Run(string command, string folder, string language) =>
        Tool.Run([
            .. command
                .Split(' ')
                .Select(word =>
                    word.StartsWith(Out, StringComparison.Ordinal) ? folder + word[Out.Length..]
                    : word.StartsWith("samples/", StringComparison.Ordinal) ? Repository.File(word.Split('/'))
                    : word
                ),
            "--lang",
            language,
        ]);

    /// <summary>A text without the folders of this machine.</summary>
    public static string Plain(string text, string folder) =>
        text.Replace(folder, "", StringComparison.Ordinal).Replace(Repository.Root, "", StringComparison.Ordinal);
}
