using System.Reflection;
using System.Text.Json;
using Contribution.Rules.Authoring;

namespace Contribution.Rules.Testing;

/// <summary>
/// Reads case files: <c>{ "cases": [ { "name", "article", "arithmetic", "request", "expect" } ] }</c>, as they lie beside
/// rule sets.
/// </summary>
public static class CaseFile
{
    /// <summary>How the names of case files end.</summary>
    public const string Ending = ".cases.json";

    /// <summary>Reads one case file.</summary>
    /// <exception cref="JsonException">
    /// It is no case file, holds no case, one that expects nothing, or two of one name; the message names the file.
    /// </exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IReadOnlyList<RuleCase> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return [.. WorkedCase.Read(path, File.ReadAllBytes(path)).Select(worked => new RuleCase(worked))];
        }
        catch (JsonException faulty)
        {
            throw new JsonException($"{path}: {faulty.Message}", faulty);
        }
    }

    /// <summary>The cases of all case files below a folder, at any depth, by file and in the file's order.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="pattern">The pattern of file names, such as <c>*.cases.json</c>.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FileNotFoundException">It holds no such file: a test over nothing would prove nothing.</exception>
    /// <exception cref="JsonException">A file is no case file; the message names it.</exception>
    public static IReadOnlyList<RuleCase> In(string folder, string pattern = "*" + Ending)
    {
        RuleCase[] cases =
        [
            .. Directory
                .EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .SelectMany(Read),
        ];
        return cases.Length > 0 ? cases : throw new FileNotFoundException($"no {pattern} below {folder}");
    }

    /// <summary>The cases of case files that lie with a test project, at any depth.</summary>
    /// <param name="tests">The test project's assembly, of which <see cref="SourceFolder"/> finds the sources.</param>
    /// <param name="files">
    /// A folder and a pattern of file names, such as <c>Cases/*.cases.json</c>, relative to the folder of the test
    /// project.
    /// </param>
    /// <exception cref="IOException">There is no such folder, or no such file in it.</exception>
    /// <exception cref="JsonException">A file is no case file; the message names it.</exception>
    public static IReadOnlyList<RuleCase> In(Assembly tests, string files)
    {
        string path = Path.GetFullPath(files, SourceFolder.Find(tests));
        return In(Path.GetDirectoryName(path)!, Path.GetFileName(path));
    }

    /// <summary>Reads the cases as rows of theory data, for <c>[MemberData]</c> and for other test frameworks.</summary>
    /// <inheritdoc cref="In(string, string)"/>
    public static IEnumerable<object[]> Rows(string folder, string pattern = "*" + Ending) =>
        In(folder, pattern).Select(one => new object[] { one });
}
