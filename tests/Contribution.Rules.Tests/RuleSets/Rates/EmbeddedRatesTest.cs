using System.Globalization;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.RuleSets.Places;
using Contribution.Rules.RuleSets.Rates;

namespace Contribution.Rules.Tests.RuleSets.Rates;

public sealed class EmbeddedRatesTest
{
    private static readonly PublishedRates Rates = CatalogueRates.Embedded.All;

    [Fact]
    public void Every_rate_has_a_document_and_a_trust()
    {
        Rates.Rates.Should().HaveCountGreaterThan(500);
        Rates.Rates.Should().OnlyContain(rate => rate.Source!.Document.Length > 0 && rate.Source.Trust != null);
    }

    [Theory]
    [InlineData(Insurance.Pension, 31)]
    [InlineData(Insurance.Unemployment, 31)]
    [InlineData(Insurance.WorkInjury, 30)]
    public void All_provinces_have_a_rate_for_employers(Insurance insurance, int provinces) =>
        Rates
            .Rates.Where(rate =>
                rate.Insurance == insurance
                && rate.Payer == Payer.Employer
                && rate.Place.EndsWith("0000", StringComparison.Ordinal)
                && rate.Place != "100000"
            )
            .Select(rate => rate.Place)
            .Distinct()
            .Should()
            .HaveCount(provinces);

    [Fact]
    public void Medical_rates_include_maternity_where_both_are_collected_together() =>
        Rates
            .Rates.Where(rate => rate.Insurance == Insurance.Medical && rate.Payer == Payer.Employer)
            .Where(rate => rate.Includes.Contains(Insurance.Maternity))
            .Should()
            .HaveCountGreaterThan(185);

    [Theory]
    [InlineData("230602", Payer.Employer, "2021-06", "0.16")]
    [InlineData("230602", Payer.Employee, "2011-01", "0.08")]
    [InlineData("640000", Payer.Flexible, "2023-01", "0.20")]
    public void Place_inherits_the_nations_pension_rate(string place, Payer payer, string month, string rate) =>
        Of(place, payer, month).Should().Be(decimal.Parse(rate, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2019-01", "0.18")]
    [InlineData("2021-12", "0.18")]
    [InlineData("2022-01", "0.20")]
    [InlineData("2026-12", "0.20")]
    public void Flexible_workers_of_Zhejiang_pay_18_percent_until_2021(string month, string rate) =>
        Of("330100", Payer.Flexible, month).Should().Be(decimal.Parse(rate, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("230600", "2011-01")]
    [InlineData("330100", "2022-01")]
    [InlineData("440100", "2024-01")]
    [InlineData("440300", "2025-06")]
    public void Rate_not_on_file_is_not_inherited(string place, string month) =>
        Of(place, Payer.Employer, month).Should().BeNull();

    private static decimal? Of(string place, Payer payer, string month)
    {
        YearMonth asked = YearMonth.Parse(month);
        return Rates
            .Serving([.. PlaceCodes.Chain(place)], Insurance.Pension, payer)
            .FirstOrDefault(rate => rate.Months.Contains(asked))
            ?.Rate;
    }
}
