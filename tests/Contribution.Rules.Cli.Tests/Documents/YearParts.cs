namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>The rule sets that answer a contribution year: one, or one for each of its parts.</summary>
internal static class YearParts
{
    private const int Months = 24;

    public static RuleSet[] Find(RuleSetCatalogue catalogue, string place, Insurance insurance, int year) =>
        catalogue.Find(place, insurance, year) is RuleSet whole
            ? [whole]
            :
            [
                .. Enumerable
                    .Range(0, Months)
                    .Select(new YearMonth(year, 1).AddMonths)
                    .Select(month => catalogue.Find(place, insurance, year, month))
                    .OfType<RuleSet>()
                    .Distinct(),
            ];
}
