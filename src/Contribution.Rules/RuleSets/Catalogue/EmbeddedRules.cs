using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Catalogue;

/// <summary>The rule files that travel inside the assembly.</summary>
internal static class EmbeddedRules
{
    private const string Prefix = "rules/";

    private static readonly Assembly Home = typeof(EmbeddedRules).Assembly;

    public static ImmutableArray<RuleFileText> Files() =>
        [
            .. Home.GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && RuleFileNames.IsRuleFile(name))
                .Order(StringComparer.Ordinal)
                .Select(name => new RuleFileText(
                    name,
                    Read(name),
                    RuleSetOrigin.Embedded,
                    new Lazy<ImmutableArray<Circular>>(() => Beside(name))
                )),
        ];

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
