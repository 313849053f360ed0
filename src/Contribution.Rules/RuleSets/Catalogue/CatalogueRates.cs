using System.Collections.Immutable;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Rates;

namespace Contribution.Rules.RuleSets.Catalogue;

/// <summary>Finds the files of contribution rates of a catalogue.</summary>
internal static class CatalogueRates
{
    /// <summary>The rates that come with the library.</summary>
    public static ProvincialTables<PublishedRates> Embedded { get; } =
        EmbeddedTables.Find(RuleFileNames.IsRateFile, Read);

    /// <summary>The rates of a directory on top of others.</summary>
    public static ProvincialTables<PublishedRates> Read(
        ImmutableArray<RuleFileText> files,
        ProvincialTables<PublishedRates> below,
        List<Fault> faults
    )
    {
        PublishedRates added = Read(files, faults);
        return added.Rates.IsEmpty && added.Roundings.IsEmpty
            ? below
            : new ProvincialTables<PublishedRates>(digits => below.Read(digits).With(added));
    }

    /// <summary>The rates of files; months that overlap from one file to another are a fault too.</summary>
    private static PublishedRates Read(ImmutableArray<RuleFileText> files, List<Fault> faults)
    {
        int before = faults.Count;
        PublishedRates[] read = [.. files.Select(file => RateFileReader.Read(file, faults))];
        PublishedRates all = new(
            [.. read.SelectMany(rates => rates.Rates)],
            [.. read.SelectMany(rates => rates.Roundings)]
        );
        if (faults.Count == before)
        {
            new RateCheck(faults).CheckOverlaps(all.Rates, all.Roundings);
        }

        return all;
    }
}
