using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Files;

/// <summary>
/// The list of the files in a folder that a run is giving their names. It is there before the first gets its name, and is
/// removed after the last. A process that is killed in between leaves it, so that old and new files are not taken for the
/// results of one run: the tool refuses to read a file on the list.
/// </summary>
internal static class UnfinishedResults
{
    /// <summary>Its name.</summary>
    public const string FileName = "contribution-rules.unfinished";

    /// <summary>Adds files to the list.</summary>
    public static void Begin(string folder, IEnumerable<string> names) => Write(folder, Listed(folder).Union(names));

    /// <summary>Takes files off the list.</summary>
    public static void End(string folder, IEnumerable<string> names) => Write(folder, Listed(folder).Except(names));

    /// <summary>Refuses a file that a killed run may not have replaced.</summary>
    /// <exception cref="UserErrorException">The list names the file.</exception>
    public static void Refuse(string file, Locale locale)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(file)) ?? "";
        if (Listed(folder).Contains(Path.GetFileName(file)))
        {
            string list = Path.Combine(folder, FileName);
            throw locale.Error(
                $"无法读取 {file}：写出它的运行中途被终止，新旧结果可能并存（见 {list}）；请重新运行该命令",
                $"cannot read {file}: the run that wrote it was killed, old and new results may stand side by side (see {list}); run it again"
            );
        }
    }

    private static string[] Listed(string folder)
    {
        string list = Path.Combine(folder, FileName);
        return File.Exists(list) ? File.ReadAllLines(list) : [];
    }

    private static void Write(string folder, IEnumerable<string> names)
    {
        string list = Path.Combine(folder, FileName);
        string[] lines = [.. names];
        if (lines.Length == 0)
        {
            File.Delete(list);
            return;
        }

        string partial = PartialFiles.NameFor(list);
        File.WriteAllLines(partial, lines);
        File.Move(partial, list, overwrite: true);
    }
}
