using System.Text.RegularExpressions;

namespace Contribution.Rules.Testing;

/// <summary>A list of files with their hashes, as <c>sha256sum</c> writes and reads it.</summary>
internal static partial class ContractList
{
    /// <summary>The hashes by file.</summary>
    /// <exception cref="FormatException">A line is no hash and file name, or names a file a second time.</exception>
    public static IReadOnlyDictionary<string, string> Read(IReadOnlyList<string> lines)
    {
        Dictionary<string, string> listed = new(StringComparer.Ordinal);
        for (int number = 1; number <= lines.Count; number++)
        {
            Match line = Line().Match(lines[number - 1]);
            if (!line.Success || !listed.TryAdd(line.Groups["file"].Value, line.Groups["hash"].Value))
            {
                throw new FormatException(
                    $"{ContractFolder.ListName}, line {number}: expected a SHA-256 in small hexadecimal digits, two blanks, "
                        + $"and a file that no line before it names, as sha256sum writes it; found: {lines[number - 1]}"
                );
            }
        }

        return listed;
    }

    /// <summary>Where the files are not those of the list, by file.</summary>
    public static IEnumerable<string> Differences(
        IReadOnlyDictionary<string, string> listed,
        IReadOnlyDictionary<string, string> files
    ) =>
        listed
            .Keys.Union(files.Keys)
            .Order(StringComparer.Ordinal)
            .Select(file => Difference(file, listed.GetValueOrDefault(file), files.GetValueOrDefault(file)))
            .OfType<string>();

    private static string? Difference(string file, string? listed, string? found) =>
        listed == found ? null
        : listed is null ? $"{file}: not in the list 不在清单内; sha256 {found}"
        : found is null ? $"{file}: missing 缺失; listed as sha256 {listed}"
        : $"{file}: changed 已改动; listed as sha256 {listed}, found {found}";

    [GeneratedRegex(
        @"^(?<hash>[0-9a-f]{64}) [ *](?:\./)?(?<file>.+)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Line();
}
