using System.Globalization;
using System.Text;

namespace Contribution.Rules.Tests.Snapshots;

/// <summary>
/// Lines that were read and accepted once, in <c>name.verified.json</c>. Other lines are written beside it into
/// <c>name.received.json</c>; who has read and accepts them renames it.
/// </summary>
internal sealed class Snapshot(string directory)
{
    public const string Verified = ".verified.json";

    private const string Received = ".received.json";
    private const int MostShown = 5;

    /// <summary>The snapshots of this project, beside this file.</summary>
    public static Snapshot InSource { get; } = new(SourceDirectory());

    /// <summary>The names of all accepted snapshots.</summary>
    public IEnumerable<string> Names =>
        Directory
            .EnumerateFiles(directory, "*" + Verified)
            .Select(file => Path.GetFileName(file)[..^Verified.Length])
            .Order(StringComparer.Ordinal);

    /// <summary>The first differing lines, or null where there are none.</summary>
    public string? Difference(string name, IReadOnlyList<string> lines)
    {
        string verified = Path.Combine(directory, name + Verified);
        string received = Path.Combine(directory, name + Received);
        string[] accepted = File.Exists(verified) ? File.ReadAllLines(verified) : [];
        if (lines.Count > 0 && accepted.SequenceEqual(lines, StringComparer.Ordinal))
        {
            File.Delete(received);
            return null;
        }

        File.WriteAllText(received, string.Concat(lines.Select(line => line + "\n")));
        return Describe(name, accepted, lines);
    }

    private static string Describe(string name, string[] accepted, IReadOnlyList<string> lines)
    {
        int[] differing =
        [
            .. Enumerable
                .Range(0, Math.Max(accepted.Length, lines.Count))
                .Where(place => accepted.ElementAtOrDefault(place) != lines.ElementAtOrDefault(place)),
        ];
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{name}: {differing.Length} lines differ; the first:\n");
        foreach (int place in differing.Take(MostShown))
        {
            text.Append(CultureInfo.InvariantCulture, $"{place + 1} - {accepted.ElementAtOrDefault(place)}\n");
            text.Append(CultureInfo.InvariantCulture, $"{place + 1} + {lines.ElementAtOrDefault(place)}\n");
        }

        return text.ToString();
    }

    private static string SourceDirectory()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Contribution.Rules.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(
            folder?.FullName ?? throw new DirectoryNotFoundException("no solution above the tests"),
            "tests",
            "Contribution.Rules.Tests",
            "Snapshots"
        );
    }
}
