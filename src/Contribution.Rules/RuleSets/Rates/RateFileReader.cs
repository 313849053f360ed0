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

        ContributionRate[] rates = [.. (file?.Rates ?? []).Select(RateRows.Rate)];
        ContributionRounding[] roundings = [.. (file?.Roundings ?? []).Select(RateRows.Rounding)];
        Check(rates, roundings, found, months);
        faults.AddRange(found.Select(fault => fault.With(file: text.Name)));
        return found.Count > 0 ? PublishedRates.None : new PublishedRates([.. rates], [.. roundings]);
    }

    private static void Check(
        ContributionRate[] rates,
        ContributionRounding[] roundings,
        List<Fault> faults,
        UnreadMonths months
    )
    {
        RateCheck check = new(faults, months);
        for (int index = 0; index < rates.Length; index++)
        {
            string path = JsonPath.Child("/rates", index);
            check.Check(rates[index], path);
            CheckSource(rates[index].Source, path, faults);
        }

        for (int index = 0; index < roundings.Length; index++)
        {
            string path = JsonPath.Child("/roundings", index);
            check.Check(roundings[index], path);
            CheckSource(roundings[index].Source, path, faults);
        }

        if (faults.Count == 0)
        {
            check.CheckOverlaps(rates, roundings);
        }
    }

    private static void CheckSource(Source? source, string path, List<Fault> faults)
    {
        if (string.IsNullOrWhiteSpace(source?.Document))
        {
            faults.Add(new Fault(FaultCode.Missing, path + "/source/document", allowed: "string"));
        }
    }
}
