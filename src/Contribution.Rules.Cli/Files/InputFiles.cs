using System.CommandLine;
using System.CommandLine.Parsing;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters.Commands.Merge;

namespace Contribution.Rules.Cli.Files;

/// <summary>
/// The files that a run may read: standard input, and each argument that names a file, a folder of rule files or a part
/// of a roster, for any command. No result may be written over one of them.
/// </summary>
internal sealed class InputFiles
{
    private const string StandardInput = "/dev/stdin";

    // An option that writes a file must be listed here, or the tool takes its earlier result for an input.
    private static readonly string[] Outputs = ["--out", "--html", "--dgml"];

    // Rule files, what lies beside them, and the circulars that they quote.
    private static readonly string[] RuleFiles = ["*.json", "*.zh.md"];

    private static readonly EnumerationOptions All = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
    };

    private readonly Lazy<HashSet<FileIdentity>> _identities;

    private InputFiles(string[] named, string? ledger) =>
        _identities = new Lazy<HashSet<FileIdentity>>(() =>
            [
                .. named
                    .SelectMany(FilesOf)
                    .Where(file => ledger is null || Path.GetFullPath(file) != ledger)
                    .Select(FileIdentity.Read)
                    .OfType<FileIdentity>(),
            ]
        );

    /// <summary>The files of a command line.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="ledger">A file that the run reads in order to replace it; null is none.</param>
    public static InputFiles From(ParseResult parsed, string? ledger = null) =>
        new(
            [
                StandardInput,
                .. WithThoseAround(parsed.CommandResult)
                    .SelectMany(command => command.Children)
                    .Where(child => child is not OptionResult option || !Outputs.Contains(option.Option.Name))
                    .SelectMany(child => child.Tokens)
                    .Select(token => token.Value),
            ],
            ledger is null ? null : Path.GetFullPath(ledger)
        );

    /// <summary>Refuses a file that the run may read.</summary>
    /// <exception cref="UserErrorException">The run may read the file.</exception>
    public void Refuse(string output, Locale locale)
    {
        if (Contains(output))
        {
            throw locale.Error($"无法写入 {output}：这是本次读取的文件", $"cannot write {output}: this run reads it");
        }
    }

    /// <summary>Whether the run may read a file.</summary>
    public bool Contains(string file) =>
        FileIdentity.Read(file) is FileIdentity existing && _identities.Value.Contains(existing);

    /// <summary>A command and those around it: an option that all of them have may be given before the innermost one.</summary>
    private static IEnumerable<CommandResult> WithThoseAround(CommandResult command) =>
        command.Parent is CommandResult around ? [command, .. WithThoseAround(around)] : [command];

    private static IEnumerable<string> FilesOf(string named) =>
        !Directory.Exists(named) ? [named]
        : File.Exists(Path.Combine(named, PartManifest.FileName)) ? Directory.EnumerateFiles(named)
        : RuleFiles.SelectMany(pattern => Directory.EnumerateFiles(named, pattern, All));
}
