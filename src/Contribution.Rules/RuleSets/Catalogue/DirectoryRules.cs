using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Catalogue;

/// <summary>The rule files in a directory and all folders below it, or a single one.</summary>
internal static class DirectoryRules
{
    /// <summary>Reads the circulars, by their names in the directory.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="RuleSetException">A file is no plain file, or too large, or there are too many.</exception>
    public static IEnumerable<Circular> Circulars(string directory) =>
        !Directory.Exists(directory)
            ? throw Missing(directory)
            : PlainFile
                .In(directory, "*" + Circular.Ending, _ => true)
                .Select(file => new Circular(NameIn(directory, file), Text(file)));

    /// <summary>Reads files once; later changes are not seen.</summary>
    /// <param name="directory">The directory, or a single file.</param>
    /// <param name="belongs">Whether a file is meant, by its name.</param>
    /// <param name="cancellation">Stops it between two files.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="RuleSetException">Files are no plain files, or too large, or there are too many.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImmutableArray<RuleFileText> Files(
        string directory,
        Func<string, bool> belongs,
        CancellationToken cancellation = default
    )
    {
        List<Fault> unread = [];
        ImmutableArray<RuleFileText> files = Files(directory, belongs, unread, cancellation);
        return unread.Count == 0 ? files : throw new RuleSetException([.. unread]);
    }

    /// <summary>Reads files once, and goes on past those that cannot be read: all of them are named at once.</summary>
    /// <param name="directory">The directory, or a single file.</param>
    /// <param name="belongs">Whether a file is meant, by its name.</param>
    /// <param name="unread">Receives the faults of files that are no plain files, or too large.</param>
    /// <param name="cancellation">Stops it between two files.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="RuleSetException">There are too many.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImmutableArray<RuleFileText> Files(
        string directory,
        Func<string, bool> belongs,
        List<Fault> unread,
        CancellationToken cancellation
    )
    {
        cancellation.ThrowIfCancellationRequested();
        Dictionary<string, Lazy<ImmutableArray<Circular>>> circulars = new(StringComparer.Ordinal);
        if (File.Exists(directory))
        {
            return belongs(directory) && Readable(directory, Path.GetFileName(directory)) is { } only ? [only] : [];
        }

        if (!Directory.Exists(directory))
        {
            throw Missing(directory);
        }

        return
        [
            .. PlainFile
                .In(directory, "*.json", belongs)
                .StoppedBy(cancellation)
                .Select(file => Readable(file, NameIn(directory, file)))
                .OfType<RuleFileText>(),
        ];

        RuleFileText? Readable(string file, string name)
        {
            try
            {
                return Text(file, name, circulars);
            }
            catch (RuleSetException refused)
            {
                unread.AddRange(refused.Faults);
                return null;
            }
        }
    }

    /// <summary>The full path of the folder that names of files are relative to.</summary>
    /// <param name="directory">The directory, or a single file.</param>
    public static string FolderOf(string directory) =>
        File.Exists(directory) ? Path.GetDirectoryName(Path.GetFullPath(directory))! : Path.GetFullPath(directory);

    /// <summary>Whether there is a directory, or a file, and nothing in it to be read or to be renamed.</summary>
    /// <param name="path">The directory, or a single file.</param>
    public static bool IsEmpty(string path) =>
        File.Exists(path)
            ? !IsMeant(path)
            : Directory.Exists(path)
                && !Directory
                    .EnumerateFiles(path, "*", SearchOption.AllDirectories)
                    .Any(file => IsMeant(file) && !PlainFile.IsHidden(path, file));

    /// <summary>The faults of files that are passed over for the letters of their ending.</summary>
    /// <param name="path">The directory, or a single file.</param>
    public static IEnumerable<Fault> Misnamed(string path) =>
        (
            File.Exists(path)
                ? Enumerable.Repeat(path, RuleFileNames.IsMisnamed(path) ? 1 : 0)
                : PlainFile.In(path, "*", RuleFileNames.IsMisnamed)
        ).Select(file => new Fault(FaultCode.OutOfRange, "", Path.GetExtension(file), RuleFileNames.Ending)
        {
            File = File.Exists(path) ? Path.GetFileName(path) : NameIn(path, file),
            Words = FaultWords.Saying(
                new Wording(
                    $"文件名以“{Path.GetExtension(file)}”结尾，不会读入；应以“{RuleFileNames.Ending}”结尾，请改名",
                    $"its name ends in {Path.GetExtension(file)}, so it is not read; rename it to end in {RuleFileNames.Ending}"
                )
            ),
        });

    private static bool IsMeant(string file) => RuleFileNames.IsRead(file) || RuleFileNames.IsMisnamed(file);

    private static DirectoryNotFoundException Missing(string directory) => new($"no such directory: {directory}");

    /// <summary>A rule file with the circulars of its folder, which all files there share.</summary>
    private static RuleFileText Text(
        string file,
        string name,
        Dictionary<string, Lazy<ImmutableArray<Circular>>> circulars
    )
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        if (!circulars.TryGetValue(folder, out Lazy<ImmutableArray<Circular>>? beside))
        {
            beside = new Lazy<ImmutableArray<Circular>>(() => In(folder));
            circulars.Add(folder, beside);
        }

        return new RuleFileText(name, PlainFile.Read(file, name), RuleSetOrigin.Directory, beside);
    }

    private static string Text(string circular)
    {
        using StreamReader reader = new(new MemoryStream(PlainFile.Read(circular, Path.GetFileName(circular))));
        return reader.ReadToEnd();
    }

    private static string NameIn(string directory, string file) =>
        Path.GetRelativePath(directory, file).Replace('\\', '/');

    private static ImmutableArray<Circular> In(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*" + Circular.Ending)
                .Order(StringComparer.Ordinal)
                .Select(text => new Circular(Path.GetFileName(text), Text(text))),
        ];
}
