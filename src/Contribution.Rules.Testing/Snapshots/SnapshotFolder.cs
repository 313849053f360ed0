using System.Reflection;

namespace Contribution.Rules.Testing;

/// <summary>
/// Snapshots of whole results, by the file convention of Verify: <c>name.verified.json</c> is
/// the accepted result; one that differs is written beside it as <c>name.received.json</c>. To accept it, read the difference and
/// rename the file to <c>.verified</c>. Line ends and a byte order mark are ignored.
/// </summary>
/// <param name="path">The folder of the snapshots.</param>
/// <example>
/// <code>
/// SnapshotFolder.Find(typeof(MyTest).Assembly, "Snapshots").Check("daqing-2011", outcome);
/// </code>
/// </example>
public sealed class SnapshotFolder(string path)
{
    private const string Verified = ".verified.";
    private const string Received = ".received.";

    /// <summary>The folder.</summary>
    public string FullName { get; } = Path.GetFullPath(path);

    /// <summary>A folder of snapshots in the sources of a test project.</summary>
    /// <param name="assembly">The test project's assembly.</param>
    /// <param name="folder">The folder, seen from that of the project.</param>
    /// <exception cref="DirectoryNotFoundException">The project's sources cannot be found: see <see cref="SourceFolder"/>.</exception>
    public static SnapshotFolder Find(Assembly assembly, string folder = "Snapshots") =>
        new(Path.Combine(SourceFolder.Find(assembly), folder));

    /// <summary>Compares a text with the accepted one.</summary>
    /// <param name="name">The snapshot's name: a file name without its endings.</param>
    /// <param name="text">The actual text.</param>
    /// <param name="extension">The ending of its files: <c>json</c>, <c>txt</c>, <c>html</c>, …</param>
    /// <exception cref="ExpectationException">
    /// It is another, was never accepted, or is empty; the message shows where it differs.
    /// </exception>
    public void Check(string name, string text, string extension = "json")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (name.AsSpan().ContainsAny(Path.GetInvalidFileNameChars()))
        {
            throw new ArgumentException($"not a file name: {name}", nameof(name));
        }

        string verified = Path.Combine(FullName, name + Verified + extension);
        string received = Path.Combine(FullName, name + Received + extension);
        string[] accepted = File.Exists(verified) ? Lines(File.ReadAllText(verified)) : [];
        string[] found = Lines(text);
        if (text.Length > 0 && accepted.SequenceEqual(found, StringComparer.Ordinal))
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(FullName);
        File.WriteAllText(received, text);
        throw new ExpectationException(
            $"{name} 与已核对的结果不符；请阅读 {received}，确认无误后改名为 {Path.GetFileName(verified)}",
            $"{name} is not what was accepted; read {received}, and if it is right, rename it to {Path.GetFileName(verified)}",
            LineDifference.Describe(accepted, found)
        );
    }

    /// <summary>Compares an answer of <c>ComputeBases</c> with the accepted one.</summary>
    /// <remarks>
    /// The rule set's hash and the library's version are left out: they change with every word of a rule file and with
    /// every release, and a snapshot is about neither.
    /// </remarks>
    /// <inheritdoc cref="Check(string, string, string)"/>
    public void Check(string name, Outcome<BasesResult> outcome) => Check(name, OutcomeText.Lasting(outcome));

    /// <summary>Looks for snapshots that no test owns, such as those of a test that was renamed.</summary>
    /// <param name="owned">The names of all snapshots that the tests use.</param>
    /// <exception cref="ExpectationException">There are accepted snapshots that no test owns, or owned ones that are missing.</exception>
    public void CheckOwned(params IEnumerable<string> owned)
    {
        string[] known = [.. owned];
        string[] names = [.. Directory.Exists(FullName) ? Names() : []];
        string[] dangling = [.. names.Except(known, StringComparer.Ordinal)];
        string[] missing = [.. known.Except(names, StringComparer.Ordinal)];
        if (dangling.Length + missing.Length > 0)
        {
            throw new ExpectationException(
                $"{FullName}：{dangling.Length} 个快照不属于任何测试，{missing.Length} 个从未核对",
                $"{FullName}: {dangling.Length} snapshots that no test owns, {missing.Length} that were never accepted",
                [
                    .. dangling.Select(name => "  owned by no test 无主：" + name),
                    .. missing.Select(name => "  missing 缺失：" + name),
                ]
            );
        }
    }

    private IEnumerable<string> Names() =>
        Directory
            .EnumerateFiles(FullName, "*" + Verified + "*")
            .Select(file => Path.GetFileName(file))
            .Select(file => file[..file.LastIndexOf(Verified, StringComparison.Ordinal)])
            .Order(StringComparer.Ordinal);

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');
}
