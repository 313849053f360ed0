using System.Collections.Immutable;

namespace Contribution.Rules.RuleSets.Rates;

/// <summary>Turns the rows of a file into rates and roundings, whose ranges are checked afterwards.</summary>
internal static class RateRows
{
    /// <summary>A rate.</summary>
    public static ContributionRate CreateRate(RateRow row) =>
        new()
        {
            Place = row.Place,
            Name = row.Name,
            Insurance = row.Insurance,
            Payer = row.Payer,
            IndustryClass = row.IndustryClass,
            Rate = row.Rate,
            FixedAmount = row.FixedAmount,
            From = row.From,
            Through = row.Through,
            AppliesBelow = row.AppliesBelow,
            Except = row.Except?.ToImmutableArray() ?? [],
            Includes = row.Includes?.ToImmutableArray() ?? [],
            Floating = row.Floating,
            Source = row.Source,
        };

    /// <summary>A rounding.</summary>
    public static ContributionRounding CreateRounding(RoundingRow row) =>
        new()
        {
            Place = row.Place,
            Insurance = row.Insurance,
            Payer = row.Payer,
            Level = row.Level,
            Step = row.Step,
            Mode = row.Mode,
            From = row.From,
            Through = row.Through,
            AppliesBelow = row.AppliesBelow,
            Source = row.Source,
        };
}
