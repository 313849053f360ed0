using System.Collections.Immutable;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Cli.Naming;

/// <summary>The rule sets that a name may mean: an id, an id without its year, a rule file or a folder of them.</summary>
/// <param name="Text">The name as given.</param>
/// <param name="Ids">The rule sets it may mean, in order.</param>
internal sealed record NamedSets(string Text, ImmutableArray<RuleSetId> Ids)
{
    /// <summary>Whether the name says itself which year is meant.</summary>
    public bool SaysYear { get; private init; }

    /// <summary>Those that an id means; one without its year means all years. None where there is no such rule set.</summary>
    /// <param name="text">The id.</param>
    /// <param name="catalogue">The rule sets there are.</param>
    public static NamedSets OfId(string text, RuleSetCatalogue catalogue)
    {
        ImmutableArray<RuleSetId> exact =
        [
            .. catalogue.Ids.Where(id => id.ToString() == text || (id with { Month = null }).ToString() == text),
        ];
        return exact.IsEmpty
            ? new NamedSets(text, [.. catalogue.Ids.Where(id => id.Family == text)])
            : new NamedSets(text, exact) { SaysYear = true };
    }

    /// <summary>Those that a rule file, or the rule files of a folder, give.</summary>
    /// <param name="path">The file or folder; it was loaded without a fault.</param>
    /// <exception cref="DirectoryNotFoundException">There is neither.</exception>
    public static NamedSets OfPath(string path)
    {
        return new NamedSets(
            path,
            [
                .. DirectoryRules
                    .Files(path)
                    .Select(text => Layer.Read(text, []))
                    .OfType<Layer>()
                    .SelectMany(layer => layer.Ids)
                    .OrderBy(id => id.ToString(), StringComparer.Ordinal),
            ]
        );
    }
}
