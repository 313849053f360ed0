using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Rates;

/// <summary>Reads files of rates; every fault at once.</summary>
internal static class RateFileReader
{
    /// <summary>The rates and roundings of a sound file; of a faulty one nothing, and the faults say why.</summary>
    public static PublishedRates Read(RuleFileText text, List<Fault> faults)
    {
        List<Fault> found = [];
        UnreadMonths months = new();
        RateFile? file = RuleFileSyntax.Read(text.Utf8, RateFileJson.Default.RateFile, found, months);
        HeaderCheck.CheckFormat(file?.Format ?? HeaderCheck.Format, found);
        ContributionRate[] rates = file?.Rates ?? [];
        ContributionRounding[] roundings = file?.Roundings ?? [];
        RateCheck.CheckAll(rates, roundings, found, months, areCited: true);
        // Embedded tables are checked by tests, so that no request waits for it.
        if (found.Count == 0 && text.Origin == RuleSetOrigin.Directory)
        {
            RateTableCheck.Check(rates, found);
        }

        faults.AddRange(found.Select(fault => fault.With(file: text.Name)));
        return found.Count > 0 ? PublishedRates.None : new PublishedRates([.. rates], [.. roundings]);
    }
}
