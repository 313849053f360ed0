namespace Contribution.Rules.Fuzz.Trials;

/// <summary>A command that writes files, and the files of two whole runs of it.</summary>
/// <param name="before">The run before, with other results.</param>
/// <param name="killed">The run that is killed.</param>
/// <param name="target">The file or folder that takes the results.</param>
internal sealed class KilledCommand(string[] before, string[] killed, string target)
{
    private Dictionary<string, byte[]> _before = [];
    private Dictionary<string, byte[]> _after = [];

    public string[] Before => before;

    public string[] Killed => killed;

    /// <summary>How long a whole run takes.</summary>
    public TimeSpan Time { get; private set; }

    public void KeepBefore() => _before = Files();

    public void KeepAfter(TimeSpan time) => (_after, Time) = (Files(), time);

    public void Clear()
    {
        if (Directory.Exists(target))
        {
            Directory.Delete(target, recursive: true);
        }

        foreach (
            string path in Directory.EnumerateFileSystemEntries(
                Path.GetDirectoryName(target)!,
                Path.GetFileName(target) + "*"
            )
        )
        {
            if (File.Exists(path))
            {
                File.Delete(path);
            }
            else
            {
                Directory.Delete(path, recursive: true);
            }
        }
    }

    /// <summary>The files under their final names.</summary>
    public Dictionary<string, byte[]> Files()
    {
        IEnumerable<string> paths =
            File.Exists(target) ? [target]
            : Directory.Exists(target) ? Directory.EnumerateFiles(target)
            : [];
        return paths
            .Where(path => !path.EndsWith(".contribution-rules-partial", StringComparison.Ordinal))
            .ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes, StringComparer.Ordinal);
    }

    /// <summary>Finds the fault after the kill, or null.</summary>
    public string? Wrong(bool isBefore)
    {
        Dictionary<string, byte[]> found = Files();
        return found.Count == 0
            ? isBefore
                ? "the results before are gone"
                : null
            : IsSame(found, _after) || (isBefore && IsSame(found, _before))
                ? null
                : $"a mixture, or half a file: {string.Join(", ", found.Select(file => $"{file.Key} {Age(file.Key, file.Value)}"))}";
    }

    /// <summary>Finds the fault after the run was started again and ended.</summary>
    public string? WrongAtTheEnd() =>
        !IsSame(Files(), _after) ? "started again, it has other results"
        : Partial().FirstOrDefault() is string left ? $"started again, it leaves {left}"
        : null;

    private IEnumerable<string> Partial() =>
        Directory.Exists(target)
            ? Directory.EnumerateFiles(target, "*.contribution-rules-partial")
            : Directory.EnumerateFiles(
                Path.GetDirectoryName(target)!,
                Path.GetFileName(target) + ".*.contribution-rules-partial"
            );

    private string Age(string name, byte[] content) =>
        _after.TryGetValue(name, out byte[]? after) && content.AsSpan().SequenceEqual(after) ? "new"
        : _before.TryGetValue(name, out byte[]? old) && content.AsSpan().SequenceEqual(old) ? "old"
        : "neither";

    private static bool IsSame(Dictionary<string, byte[]> found, Dictionary<string, byte[]> whole) =>
        found.Count == whole.Count
        && found.All(file =>
            whole.TryGetValue(file.Key, out byte[]? content) && file.Value.AsSpan().SequenceEqual(content)
        );
}
