using System.Collections.Immutable;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets.Files;

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

    private static ImmutableArray<RuleFileText> Files(string directory, Func<string, bool> belongs)
    {
        if (File.Exists(directory))
        {
            return belongs(directory) ? [Text(directory, Path.GetFileName(directory))] : [];
        }

        if (!Directory.Exists(directory))
        {
            throw new DirectoryNotFoundException($"no such directory: {directory}");
        }

        return
        [
            .. Directory
                .EnumerateFiles(directory, "*.json", SearchOption.AllDirectories)
                .Where(belongs)
                .Order(StringComparer.Ordinal)
                .Select(file => Text(file, Path.GetRelativePath(directory, file).Replace('\\', '/'))),
        ];
    }

    private static RuleFileText Text(string file, string name) =>
        new(
            name,
            File.ReadAllBytes(file),
            RuleSetOrigin.Directory,
            new Lazy<ImmutableArray<Circular>>(() => Beside(Path.GetFullPath(file)))
        );

    private static ImmutableArray<Circular> Beside(string file) =>
        [
            .. Directory
                .EnumerateFiles(Path.GetDirectoryName(file)!, "*" + Circular.Ending)
                .Order(StringComparer.Ordinal)
                .Select(text => new Circular(Path.GetFileName(text), File.ReadAllText(text))),
        ];
}
