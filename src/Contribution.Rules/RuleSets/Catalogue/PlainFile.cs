using System.Globalization;
using Contribution.Rules.Faults;

namespace Contribution.Rules.RuleSets.Catalogue;

/// <summary>
/// Reads the files of a rule folder: plain ones of a limited size. A pipe or a device, or a link to one, is not opened:
/// to read from it may never end.
/// </summary>
internal static class PlainFile
{
    /// <summary>The most bytes that one file may have.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    /// <summary>The most files of one kind that a folder and those below it may have.</summary>
    public const int MostFiles = 10_000;

    // Neither is said to be no JSON: it may be a circular.
    private static readonly FaultWords NoContent = FaultWords.Saying(
        new Wording(
            "文件是空的，或者不是普通文件（管道、设备）",
            "the file is empty, or no plain file: a pipe or a device"
        )
    );

    /// <summary>The bytes of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">Its name, as messages show it.</param>
    /// <exception cref="RuleSetException">It is no plain file, or too large.</exception>
    public static byte[] Read(string file, string name)
    {
        FileInfo info = new(file);
        FileSystemInfo target = info.ResolveLinkTarget(returnFinalTarget: true) ?? info;
        // Pipes and devices have no length. Nor has an empty file, which is no rule file either.
        if (target is not FileInfo { Exists: true, Length: > 0 and var length })
        {
            throw Refused(
                name,
                FaultCode.MalformedJson,
                "an empty file, a pipe or a device",
                "a plain file",
                NoContent
            );
        }

        if (length > MostBytes)
        {
            throw Refused(name, FaultCode.TooLarge, Bytes(length), Bytes(MostBytes));
        }

        // A file that grows meanwhile is read no further.
        byte[] bytes = new byte[length];
        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    /// <summary>The files of a folder and those below it that belong to it, in order.</summary>
    /// <exception cref="RuleSetException">There are too many.</exception>
    public static string[] In(string directory, string pattern, Func<string, bool> belongs)
    {
        string[] files =
        [
            .. Directory
                .EnumerateFiles(directory, pattern, SearchOption.AllDirectories)
                .Where(file => !IsHidden(directory, file))
                .Where(belongs)
                .Take(MostFiles + 1)
                .Order(StringComparer.Ordinal),
        ];
        return files.Length <= MostFiles
            ? files
            : throw Refused(directory, FaultCode.TooLarge, $"> {MostFiles} files", $"{MostFiles} files");
    }

    /// <summary>Whether its name, or that of a folder it lies in, begins with a dot: <c>.git</c> and <c>.vscode</c> have no rules.</summary>
    public static bool IsHidden(string directory, string file) =>
        Path.GetRelativePath(directory, file)
            .Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
            .Any(name => name.StartsWith('.'));

    private static string Bytes(long length) => string.Create(CultureInfo.InvariantCulture, $"{length} bytes");

    private static RuleSetException Refused(
        string name,
        string code,
        string found,
        string allowed,
        FaultWords? words = null
    ) => new([new Fault(code, "", found, allowed) { File = name, Words = words }]);
}
