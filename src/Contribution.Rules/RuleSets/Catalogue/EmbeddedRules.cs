using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Places;
using Contribution.Rules.Terms;

namespace Contribution.Rules.RuleSets.Catalogue;

/// <summary>The rule files that travel inside the assembly.</summary>
internal static class EmbeddedRules
{
    private const string Prefix = "rules/";
    private const string IndexName = "index.csv";

    private static readonly Assembly Home = typeof(EmbeddedRules).Assembly;

    /// <summary>The version of the rule data: <c>2026.11.0</c>.</summary>
    public static string Version { get; } =
        Home.GetCustomAttributes<AssemblyMetadataAttribute>().First(metadata => metadata.Key == "RulesVersion").Value!;

    /// <summary>Reads files.</summary>
    /// <param name="belongs">Whether a file is meant, by its name.</param>
    /// <param name="digits">The first two digits of a province's code, for its files and those of the nation; none is all.</param>
    public static ImmutableArray<RuleFileText> Files(Func<string, bool> belongs, string digits = "") =>
        [
            .. Home.GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && belongs(name) && IsOf(digits, name))
                .Order(StringComparer.Ordinal)
                .Select(Text),
        ];

    /// <summary>Reads the index of the rule files, so that no file has to be read to know which exist.</summary>
    public static IEnumerable<IndexedFile> Index() =>
        EmbeddedTable.Read(Home, Prefix + IndexName).Select(IndexedFile.Parse);

    /// <summary>Reads one rule file.</summary>
    /// <param name="name">Its name in the index.</param>
    public static RuleFileText File(string name) => Text(Prefix + name);

    /// <summary>Reads the ledger of releases; null until a first one was written.</summary>
    public static byte[]? Ledger() =>
        Home.GetManifestResourceNames().Contains(Prefix + RuleFileNames.Ledger)
            ? Read(Prefix + RuleFileNames.Ledger)
            : null;

    private static RuleFileText Text(string name) =>
        new(name, Read(name), RuleSetOrigin.Embedded, new Lazy<ImmutableArray<Circular>>(() => Beside(name)));

    /// <summary>Whether a file lies in a folder of a province or of the nation: the folder begins with its code.</summary>
    private static bool IsOf(string digits, string name) =>
        name.AsSpan(Prefix.Length).StartsWith(digits) || name.AsSpan(Prefix.Length).StartsWith(PlaceCodes.Nation);

    private static ImmutableArray<Circular> Beside(string name)
    {
        string folder = name[..(name.LastIndexOf('/') + 1)];
        return
        [
            .. Home.GetManifestResourceNames()
                .Where(other =>
                    other.StartsWith(folder, StringComparison.Ordinal)
                    && other.EndsWith(Circular.Ending, StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal)
                .Select(other => new Circular(other[folder.Length..], Encoding.UTF8.GetString(Read(other)))),
        ];
    }

    private static byte[] Read(string name)
    {
        using Stream stream = Home.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
