using System.Globalization;
using System.Text.RegularExpressions;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.RuleSets.Places;

namespace Contribution.Rules.Tests.Rules.Nation;

/// <summary>
/// The rates of contributions as collected, from <c>rates.tsv</c>: each comes out for its place, insurance and payer in the first
/// month of its years, or its row says why it does not. They were written down apart from the rate files.
/// </summary>
public sealed partial class PrintedRatesTest
{
    private const decimal Percent = 100m;

    private static readonly string[][] Rows = NationalTable.Rows("rates.tsv");

    public static TheoryData<int> Lines => [.. Enumerable.Range(0, Rows.Length)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Rates_on_file_equal_a_printed_rate_or_the_row_says_why_not(int line)
    {
        string[] row = Rows[line];
        bool isGiven = Printed(row[4])?.All(printed => Given(row, printed)) == true;

        isGiven.Should().Be(row[8].Length == 0, string.Join(' ', row));
    }

    [Fact]
    public void Rates_on_file_reproduce_95_per_cent_of_the_rows() =>
        Rows.Count(row => row[8].Length == 0).Should().BeGreaterThan(Rows.Length * 95 / 100);

    /// <summary>
    /// Whether the embedded rates of the place itself have the rate, its fixed amount and its class in that month.
    /// </summary>
    private static bool Given(string[] row, (int? Class, decimal Rate, decimal? Fixed) printed)
    {
        YearMonth month = YearMonth.Parse(row[5].Length == 4 ? $"{row[5]}-01" : row[5]);
        return Enum.TryParse(row[2].Split('+')[0], ignoreCase: true, out Insurance insurance)
            && CatalogueRates
                .Embedded.All.Serving(
                    [.. PlaceCodes.Chain(row[0])],
                    insurance,
                    Enum.Parse<Payer>(row[3], ignoreCase: true)
                )
                .Where(rate => rate.Place == row[0] && rate.Months.Contains(month))
                .Any(rate =>
                    rate.Rate == printed.Rate
                    && (printed.Class is null || rate.IndustryClass == printed.Class)
                    && (printed.Fixed is null || rate.FixedAmount == printed.Fixed)
                );
    }

    /// <summary>One rate, one of a class, or one of each class; null where it is no such text.</summary>
    private static (int? Class, decimal Rate, decimal? Fixed)[]? Printed(string text)
    {
        if (Single().Match(text) is { Success: true } one)
        {
            return
            [
                (
                    one.Groups["class"].Success ? (int)Number(one.Groups["class"].Value) : null,
                    Number(one.Groups["rate"].Value) / Percent,
                    one.Groups["fixed"].Success ? Number(one.Groups["fixed"].Value) : null
                ),
            ];
        }

        return Classes().IsMatch(text)
            ?
            [
                .. text.TrimEnd('%')
                    .Split('/')
                    .Select((rate, at) => ((int?)(at + 1), Number(rate) / Percent, (decimal?)null)),
            ]
            : null;
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "^(class (?<class>[1-8]) )?(?<rate>[0-9.]+)%([+](?<fixed>[0-9]+)元)?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Single();

    [GeneratedRegex("^[0-9.]+(/[0-9.]+){7}%$", RegexOptions.ExplicitCapture)]
    private static partial Regex Classes();
}
