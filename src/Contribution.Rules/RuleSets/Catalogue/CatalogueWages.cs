using System.Collections.Immutable;
using Contribution.Rules.Facts;
using Contribution.Rules.Faults;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.RuleSets.Catalogue;

/// <summary>The tables of reference wages of a catalogue: the embedded ones, and those of a directory on top.</summary>
internal static class CatalogueWages
{
    /// <summary>Reads the embedded tables.</summary>
    /// <exception cref="RuleSetException">A table is faulty.</exception>
    public static PublishedWages Embedded()
    {
        List<Fault> faults = [];
        PublishedWages wages = new([.. EmbeddedRules.Wages().SelectMany(file => WageFileReader.Read(file, faults))]);
        return faults.Count == 0 ? wages : throw new RuleSetException([.. faults]);
    }

    /// <summary>The rows of a directory take the place of those of the same place, scope, population and year.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="below">The tables without it.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static Lazy<PublishedWages> Read(string directory, Lazy<PublishedWages> below, List<Fault> faults)
    {
        ImmutableArray<RuleFileText> files = DirectoryRules.Wages(directory);
        ImmutableArray<PublishedWage> added = [.. files.SelectMany(file => WageFileReader.Read(file, faults))];
        HashSet<(string, WageScope, string, int)> taken = [.. added.Select(Key)];
        return added.IsEmpty
            ? below
            : new Lazy<PublishedWages>(() =>
                new PublishedWages([.. below.Value.All.Where(row => !taken.Contains(Key(row))), .. added])
            );

        static (string, WageScope, string, int) Key(PublishedWage row) =>
            (row.Place, row.Scope, row.Population, row.ContributionYear);
    }
}
