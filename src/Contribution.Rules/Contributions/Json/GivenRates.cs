using System.Collections.Immutable;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Rates;

namespace Contribution.Rules.Contributions.Json;

/// <summary>Turns own rates and roundings as written into those that are computed with.</summary>
/// <param name="place">The requested place.</param>
/// <param name="from">The month from which a rate holds that names none.</param>
internal sealed class GivenRates(string place, YearMonth from)
{
    /// <summary>Reads a file that has nothing but <c>rates</c> and <c>roundings</c>, as a request has them.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="faults">Receives the faults: of the shape, of ranges, and of overlapping months.</param>
    public (ImmutableArray<ContributionRate> Rates, ImmutableArray<ContributionRounding> Roundings) Read(
        ReadOnlyMemory<byte> utf8,
        List<Fault> faults
    )
    {
        UnreadMonths months = new();
        GivenRatesFile? file = JsonDocumentReader.Read(
            utf8,
            ContributionsRequestJson.Default.GivenRatesFile,
            default,
            faults,
            months
        );
        ImmutableArray<ContributionRate> rates = [.. (file?.Rates ?? []).Select(Create)];
        ImmutableArray<ContributionRounding> roundings = [.. (file?.Roundings ?? []).Select(Create)];
        if (file is not null && rates.IsEmpty && roundings.IsEmpty)
        {
            faults.Add(new Fault(FaultCode.Missing, "/rates", allowed: "rates, roundings"));
        }

        RateCheck.CheckAll(rates, roundings, faults, months);
        return (rates, roundings);
    }

    /// <summary>A rate.</summary>
    public ContributionRate Create(GivenRate rate) =>
        new()
        {
            Place = place,
            Insurance = rate.Insurance,
            Payer = rate.Payer,
            IndustryClass = rate.IndustryClass,
            Rate = rate.Rate,
            FixedAmount = rate.FixedAmount,
            From = rate.From ?? from,
            Through = rate.Through,
            Source = SourceOf(rate.Document),
        };

    /// <summary>A rounding.</summary>
    public ContributionRounding Create(GivenRounding rounding) =>
        new()
        {
            Place = place,
            Insurance = rounding.Insurance,
            Payer = rounding.Payer,
            Level = rounding.Level,
            Step = rounding.Step,
            Mode = rounding.Mode,
            From = rounding.From ?? from,
            Through = rounding.Through,
            Source = SourceOf(rounding.Document),
        };

    private static Source? SourceOf(string? document) =>
        string.IsNullOrWhiteSpace(document) ? null : new Source { Document = document };
}
