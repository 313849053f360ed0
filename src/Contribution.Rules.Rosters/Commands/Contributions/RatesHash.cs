using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Rates;

namespace Contribution.Rules.Rosters.Commands.Contributions;

/// <summary>Computes the hash of all rates of a question: of those on file, and of the caller's own.</summary>
internal static class RatesHash
{
    /// <summary>The SHA-256, in hexadecimal.</summary>
    public static string Compute(RuleSetCatalogue catalogue, ContributionsQuestion question)
    {
        PublishedRates published = catalogue.RatesOf(question.Bases.Jurisdiction);
        IEnumerable<string> lines =
        [
            .. Lines(published.Rates, published.Roundings),
            "own",
            .. Lines(question.Rates, question.Roundings),
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }

    private static IEnumerable<string> Lines(
        ImmutableArray<ContributionRate> rates,
        ImmutableArray<ContributionRounding> roundings
    ) => [.. rates.Select(Line), .. roundings.Select(Line)];

    private static string Line(ContributionRate rate) =>
        Line(
            rate.Place,
            ChoiceNames.Of(rate.Insurance),
            ChoiceNames.Of(rate.Payer),
            rate.Rate,
            rate.FixedAmount,
            rate.From,
            rate.Through,
            rate.IndustryClass,
            rate.Floating?.AtLeast,
            rate.Floating?.AtMost,
            string.Join(' ', rate.Includes.Select(ChoiceNames.Of)),
            rate.AppliesBelow,
            string.Join(' ', rate.Except),
            Text(rate.Source)
        );

    private static string Line(ContributionRounding rounding) =>
        Line(
            rounding.Place,
            rounding.Insurance is { } insurance ? ChoiceNames.Of(insurance) : null,
            rounding.Payer is { } payer ? ChoiceNames.Of(payer) : null,
            ChoiceNames.Of(rounding.Level),
            rounding.Step,
            ChoiceNames.Of(rounding.Mode),
            rounding.From,
            rounding.Through,
            rounding.AppliesBelow,
            Text(rounding.Source)
        );

    private static string? Text(Source? source) => source is null ? null : $"{source.TrustMark} {source.Document}";

    /// <summary>The values with their lengths, so that no two rows make one line.</summary>
    private static string Line(params object?[] values) =>
        string.Concat(
            values
                .Select(value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")
                .Select(text => string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text} "))
        );
}
