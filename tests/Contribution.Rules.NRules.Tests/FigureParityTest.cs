using System.Text;
using Contribution.Rules.Json;

namespace Contribution.Rules.NRules.Tests;

/// <summary>NRules and the library's own engine give the same bytes where amounts read figures of other years and places.</summary>
public sealed class FigureParityTest : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("figures-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("0.60 * mean(a, b)")]
    [InlineData("1.12 * min(a, b, referenceWage)")]
    [InlineData("mean(a, missing)")]
    [InlineData("a / 7")]
    public void ComputeBases_gives_the_same_bytes_with_figures_known_and_missing(string floor)
    {
        File.WriteAllText(
            Path.Combine(_folder, "reference-wages.json"),
            """
            { "format": 1, "referenceWages": [
              { "place": "990000", "population": "p", "statisticYear": 2019, "annual": 66001, "source": { "document": "b" } },
              { "place": "990000", "population": "p", "statisticYear": 2018, "monthly": 5000.01, "source": { "document": "b" } }] }
            """
        );
        File.WriteAllText(
            Path.Combine(_folder, "a.json"),
            $$"""
            { "format": 1, "jurisdiction": "990000", "insurance": "pension", "contributionYears": { "from": 2020 },
              "extends": "100000/pension", "source": { "document": "d" },
              "figures": {
                "a": { "yearsBefore": 1, "article": "x" },
                "b": { "yearsBefore": 2, "rounding": { "step": 0.1, "mode": "up" }, "article": "x" },
                "missing": { "yearsBefore": 9, "article": "x" } },
              "amounts": {
                "floor": { "value": "{{floor}}", "rounding": { "step": 1, "mode": "up" }, "article": "x" },
                "ceiling": { "value": "3 * a", "article": "x" } } }
            """
        );
        RuleSetCatalogue catalogue = RuleSetCatalogue.Embedded.WithDirectory(_folder);
        IContributionRules compiled = ContributionRules.Create(catalogue);
        IContributionRules nrules = ContributionRules.Create(catalogue, new NRulesEngine());

        foreach (string wage in (string[])["", """ "referenceWages": { "province": 5500.09 }, """])
        {
            BasesRequest request = Read(
                $$"""
                { "jurisdiction": "990000", "contributionYear": 2020, "insurance": "pension", {{wage}}
                  "persons": [
                    { "id": "1", "category": "flexibleWorker", "declaredBase": 0.01 },
                    { "id": "2", "category": "flexibleWorker", "declaredBase": 5500.08 },
                    { "id": "3", "category": "flexibleWorker", "declaredBase": 16500.25 },
                    { "id": "4", "category": "flexibleWorker", "declaredBase": 16500.26 }] }
                """
            );

            Engines.Answer(nrules, request).Should().Be(Engines.Answer(compiled, request));
        }
    }

    private static BasesRequest Read(string json)
    {
        BasesJson.Read(Encoding.UTF8.GetBytes(json), out BasesRequest? request).Should().BeNull();
        return request!;
    }
}
