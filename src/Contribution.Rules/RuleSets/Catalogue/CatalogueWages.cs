using System.Collections.Immutable;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.RuleSets.Catalogue;

/// <summary>The tables of reference wages of a catalogue: the embedded ones, and those of a directory on top.</summary>
internal static class CatalogueWages
{
    /// <summary>The embedded tables.</summary>
    public static ProvincialTables<PublishedWages> Embedded { get; } =
        EmbeddedTables.Find(RuleFileNames.IsWageFile, (files, faults) => new PublishedWages(Read(files, faults)));

    /// <summary>The rows of a directory take the place of those of the same place, scope, population and year.</summary>
    /// <param name="files">The files of the directory.</param>
    /// <param name="below">The tables without it.</param>
    /// <param name="faults">Receives the faults.</param>
    public static ProvincialTables<PublishedWages> Read(
        ImmutableArray<RuleFileText> files,
        ProvincialTables<PublishedWages> below,
        List<Fault> faults
    )
    {
        ImmutableArray<PublishedWage> added = Read(files, faults);
        HashSet<(string, WageScope, string, int)> taken = [.. added.Select(Key)];
        return added.IsEmpty
            ? below
            : new ProvincialTables<PublishedWages>(digits => new PublishedWages([
                .. below.Read(digits).All.Where(row => !taken.Contains(Key(row))),
                .. added,
            ]));

        static (string, WageScope, string, int) Key(PublishedWage row) =>
            (row.Place, row.Scope, row.Population, row.ContributionYear);
    }

    private static ImmutableArray<PublishedWage> Read(ImmutableArray<RuleFileText> files, List<Fault> faults) =>
        [.. files.SelectMany(file => WageFileReader.Read(file, faults))];
}
