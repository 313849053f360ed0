using Contribution.Rules.Drafting;

namespace Contribution.Rules.Cli.Commands;

/// <summary>A folder of its own with the rule files there are and those that are drafted, to prove them before they are kept.</summary>
internal sealed class DraftedFolder : IDisposable
{
    /// <summary>Copies the rule folders.</summary>
    /// <param name="directories">The folders; a file of a later one takes the place of an earlier one's.</param>
    public DraftedFolder(IEnumerable<string> directories)
    {
        foreach (string directory in directories)
        {
            foreach (string file in Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories))
            {
                string copy = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(directory, file));
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
                File.Copy(file, copy, overwrite: true);
            }
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("contribution-rules-").FullName;

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

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
