using System.Collections.Immutable;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Cli.Naming;

/// <summary>The rule sets that a name may mean: an id, an id without its year, a rule file or a folder of them.</summary>
/// <param name="ids">The rule sets it may mean, in order.</param>
internal sealed class NamedSets(ImmutableArray<RuleSetId> ids)
{
    /// <summary>The rule sets it may mean, in order.</summary>
    public ImmutableArray<RuleSetId> Ids { get; } = ids;

    /// <summary>Whether the name says itself which year is meant.</summary>
    public bool SaysYear { get; private init; }

    /// <summary>Those that an id means; one without its year means all years. None where there is no such rule set.</summary>
    /// <param name="text">The id.</param>
    /// <param name="catalogue">The rule sets there are.</param>
    public static NamedSets OfId(string text, RuleSetCatalogue catalogue)
    {
        ImmutableArray<RuleSetId> exact = [.. WithId(text, catalogue)];
        return exact.IsEmpty
            ? new NamedSets([.. catalogue.Ids.Where(id => id.Family == text)])
            : new NamedSets(exact) { SaysYear = true };
    }

    /// <summary>The rule sets with an id; all parts of a year where the id leaves the part out.</summary>
    /// <param name="text">The id.</param>
    /// <param name="catalogue">The rule sets there are.</param>
    public static IEnumerable<RuleSetId> WithId(string text, RuleSetCatalogue catalogue) =>
        catalogue.Ids.Where(id => id.ToString() == text || id.OfYear.ToString() == text);

    /// <summary>Those that a rule file, or the rule files of a folder, give.</summary>
    /// <param name="path">The file or folder; it was loaded without a fault.</param>
    /// <exception cref="DirectoryNotFoundException">There is neither.</exception>
    public static NamedSets OfPath(string path) =>
        new([
            .. DirectoryRules
                .Files(path, RuleFileNames.IsRuleFile)
                .Select(text => Layer.Read(text, []))
                .OfType<Layer>()
                .SelectMany(layer => layer.Ids)
                .OrderBy(id => id.ToString(), StringComparer.Ordinal),
        ]);

    /// <summary>
    /// Chooses. A year that is asked for is the year of each side that does not say its own. Without one, where a name
    /// means several rule sets, the other side's year and then its place and insurance choose.
    /// </summary>
    /// <param name="other">The other side.</param>
    /// <param name="year">The requested year; null is none.</param>
    /// <returns>
    /// The rule set that is meant, or several where a year or a place has to be named; or all there are, and the year that
    /// none of them is of.
    /// </returns>
    public (ImmutableArray<RuleSetId> Ids, int? Missing) Choose(NamedSets other, int? year)
    {
        int? wanted =
            SaysYear ? null
            : year is not null || Ids.Length == 1 ? year
            : other.Year;
        ImmutableArray<RuleSetId> chosen = wanted is int only ? [.. Ids.Where(id => id.Year == only)] : Ids;
        if (chosen.IsEmpty)
        {
            return (Ids, wanted);
        }

        ImmutableArray<RuleSetId> same = [.. chosen.Where(id => other.Ids.All(of => of.Family == id.Family))];
        return (chosen.Length == 1 || same.IsEmpty ? chosen : same, null);
    }

    private int? Year => Ids.Select(id => id.Year).Distinct().ToArray() is [int year] ? year : null;
}
