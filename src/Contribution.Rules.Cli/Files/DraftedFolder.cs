using Contribution.Rules.Authoring.Drafting;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Files;

/// <summary>
/// A folder of its own with the rule files there are and those that are drafted, to prove them before they are kept. What a
/// killed run left of its own is removed by the next.
/// </summary>
internal sealed class DraftedFolder : IDisposable
{
    private const string Prefix = "contribution-rules-draft-";
    private const string LockName = "lock";

    // What verification reads of a folder.
    private static readonly string[] Endings = [".json", ".zh.md"];

    private readonly string _folder;
    private readonly FileStream _lock;

    /// <summary>Makes the folder.</summary>
    public DraftedFolder()
    {
        RemoveAbandoned();
        _folder = Directory.CreateTempSubdirectory(Prefix).FullName;
        PartialFiles.Add(_folder);
        _lock = new FileStream(Under(LockName), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        Path = Directory.CreateDirectory(Under("rules")).FullName;
    }

    public string Path { get; }

    /// <summary>Copies rule folders.</summary>
    /// <param name="directories">The folders; a file of a later one takes the place of an earlier one's.</param>
    /// <param name="locale">The language of errors.</param>
    /// <exception cref="UserErrorException">A rule file, or what lies beside one, is no plain file.</exception>
    public void Copy(IEnumerable<string> directories, Locale locale)
    {
        foreach (string directory in directories)
        {
            foreach (string file in Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories))
            {
                Copy(file, System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(directory, file)), locale);
            }
        }
    }

    /// <summary>Adds drafted files; null is none.</summary>
    public void Add(IEnumerable<DraftFile?> files)
    {
        foreach (DraftFile file in files.OfType<DraftFile>())
        {
            string path = System.IO.Path.Combine(Path, file.Name);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }
    }

    public void Dispose()
    {
        _lock.Dispose();
        PartialFiles.Remove(_folder);
    }

    private string Under(string name) => System.IO.Path.Combine(_folder, name);

    private static void Copy(string file, string copy, Locale locale)
    {
        if (!Array.Exists(Endings, ending => file.EndsWith(ending, StringComparison.Ordinal)))
        {
            return;
        }

        // To copy a pipe or a device may never end.
        if (FileIdentity.Read(file) is null)
        {
            throw locale.Error($"无法读取 {file}：不是普通文件", $"cannot read {file}: it is no plain file");
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
        File.Copy(file, copy, overwrite: true);
    }

    private static void RemoveAbandoned()
    {
        foreach (string folder in Directory.EnumerateDirectories(System.IO.Path.GetTempPath(), Prefix + "*"))
        {
            if (AbandonedFiles.RemoveUnopened(System.IO.Path.Combine(folder, LockName)))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}
