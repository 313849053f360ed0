using Contribution.Rules.Authoring;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Files;

/// <summary>
/// Copies of rule folders, of which the last has the drafted files too, to prove them before they are kept. What a
/// killed run left of its own is removed by the next.
/// </summary>
internal sealed class DraftedFolders : IDisposable
{
    private const string Prefix = "contribution-rules-draft-";
    private const string LockName = "lock";

    // What verification reads of a folder.
    private static readonly string[] Endings = [".json", ".zh.md"];

    private readonly string _folder;
    private readonly FileStream _lock;

    /// <summary>Copies rule folders, each into one of its own: a rule set of a later one takes the place of an earlier one's.</summary>
    /// <param name="directories">The folders; one that is not there is empty.</param>
    /// <param name="locale">The language of errors.</param>
    /// <exception cref="UserErrorException">A rule file, or what lies beside one, is no plain file.</exception>
    public DraftedFolders(string[] directories, Locale locale)
    {
        RemoveAbandoned();
        _folder = Directory.CreateTempSubdirectory(Prefix).FullName;
        PartialFiles.OfProcess.Add(_folder);
        _lock = new FileStream(Under(LockName), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        Paths = [.. directories.Select((_, place) => Directory.CreateDirectory(Under($"rules{place}")).FullName)];
        try
        {
            foreach ((string directory, string path) in directories.Zip(Paths))
            {
                Copy(directory, path, locale);
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The folders, in the order in which they are loaded.</summary>
    public string[] Paths { get; }

    /// <summary>Adds drafted files to the last folder; null is none.</summary>
    public void Add(IEnumerable<DraftFile?> files)
    {
        foreach (DraftFile file in files.OfType<DraftFile>())
        {
            string path = Path.Combine(Paths[^1], file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }
    }

    public void Dispose()
    {
        _lock.Dispose();
        PartialFiles.OfProcess.Remove(_folder);
    }

    private string Under(string name) => Path.Combine(_folder, name);

    private static void Copy(string directory, string path, Locale locale)
    {
        IEnumerable<string> files = Directory.Exists(directory)
            ? Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            : [];
        foreach (string file in files.Where(IsRead))
        {
            // To copy a pipe or a device may never end.
            if (FileIdentity.Read(file) is null)
            {
                throw locale.Error($"无法读取 {file}：不是普通文件", $"cannot read {file}: it is no plain file");
            }

            string copy = Path.Combine(path, Path.GetRelativePath(directory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static bool IsRead(string file) =>
        Array.Exists(Endings, ending => file.EndsWith(ending, StringComparison.Ordinal));

    private static void RemoveAbandoned()
    {
        foreach (string folder in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            if (AbandonedFiles.RemoveUnopened(Path.Combine(folder, LockName)))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}
