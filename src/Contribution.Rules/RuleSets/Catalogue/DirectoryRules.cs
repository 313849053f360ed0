using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Releases;

namespace Contribution.Rules.RuleSets.Catalogue;

/// <summary>The rule files in a directory and all folders below it, or a single one.</summary>
internal static class DirectoryRules
{
    /// <summary>Reads the rule files once; what changes afterwards is not seen.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static ImmutableArray<RuleFileText> Files(string directory) => Files(directory, RuleFileNames.IsRuleFile);

    /// <summary>Reads the worked cases beside them.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static ImmutableArray<RuleFileText> Cases(string directory) => Files(directory, RuleFileNames.IsCaseFile);

    /// <summary>Reads the tables of reference wages.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static ImmutableArray<RuleFileText> Wages(string directory) => Files(directory, RuleFileNames.IsWageFile);

    /// <summary>What is still to be filled in: in the worked cases and in the circulars; rule files tell it themselves.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static IEnumerable<Fault> ToFill(string directory) =>
        !Directory.Exists(directory)
            ? throw Missing(directory)
            : Cases(directory)
                .SelectMany(file => Blanks.InJson(file.Name, file.Utf8, RuleFileSyntax.Options))
                .Concat(
                    Directory
                        .EnumerateFiles(directory, "*" + Circular.Ending, SearchOption.AllDirectories)
                        .Order(StringComparer.Ordinal)
                        .SelectMany(file => Blanks.InText(NameIn(directory, file), File.ReadAllText(file)))
                );

    /// <summary>Reads the directory's own ledger of what was released; null where it has none, or a faulty one.</summary>
    public static ReleaseLedger? Ledger(string directory, List<Fault> faults)
    {
        string file = Path.Combine(directory, ReleaseLedger.FileName);
        return File.Exists(file)
            ? ReleaseFileReader.Read(ReleaseLedger.FileName, File.ReadAllBytes(file), faults)
            : null;
    }

    private static ImmutableArray<RuleFileText> Files(string directory, Func<string, bool> belongs)
    {
        if (File.Exists(directory))
        {
            return belongs(directory) ? [Text(directory, Path.GetFileName(directory))] : [];
        }

        if (!Directory.Exists(directory))
        {
            throw Missing(directory);
        }

        return
        [
            .. Directory
                .EnumerateFiles(directory, "*.json", SearchOption.AllDirectories)
                .Where(belongs)
                .Order(StringComparer.Ordinal)
                .Select(file => Text(file, NameIn(directory, file))),
        ];
    }

    private static DirectoryNotFoundException Missing(string directory) => new($"no such directory: {directory}");

    private static RuleFileText Text(string file, string name) =>
        new(
            name,
            File.ReadAllBytes(file),
            RuleSetOrigin.Directory,
            new Lazy<ImmutableArray<Circular>>(() => Beside(Path.GetFullPath(file)))
        );

    private static string NameIn(string directory, string file) =>
        Path.GetRelativePath(directory, file).Replace('\\', '/');

    private static ImmutableArray<Circular> Beside(string file) =>
        [
            .. Directory
                .EnumerateFiles(Path.GetDirectoryName(file)!, "*" + Circular.Ending)
                .Order(StringComparer.Ordinal)
                .Select(text => new Circular(Path.GetFileName(text), File.ReadAllText(text))),
        ];
}
