namespace Contribution.Rules.Cli.Tests.Running;

/// <summary>Rule files for directories.</summary>
internal static class RuleFiles
{
    /// <summary>A city's own hardship share, on the province's rules.</summary>
    public static string Dalian(string hardshipRatio) =>
        $$"""
            {
              "format": 1,
              "jurisdiction": "210200",
              "insurance": "pension",
              "contributionYears": { "from": 2009 },
              "extends": "210000/pension",
              "source": { "document": "an example's document" },
              "parameters": { "hardshipRatio": { "value": {{hardshipRatio}}, "article": "1" } }
            }
            """;

    /// <summary>A whole rule set of a place of its own, with one rule for all persons.</summary>
    public static string Everybody(string jurisdiction, string document = "an example's document") =>
        $$"""
            {
              "format": 1,
              "jurisdiction": "{{jurisdiction}}",
              "insurance": "pension",
              "contributionYears": { "from": 2011 },
              "source": { "document": "{{document}}" },
              "covers": { "categories": ["employee"], "kinds": ["enterprise"] },
              "rounding": { "step": 0.01, "mode": "halfUp" },
              "parameters": { "everybodys": { "value": 1000, "article": "1" } },
              "individualBase": [{ "id": "same-for-all", "article": "1", "when": "true", "base": "everybodys" }],
              "employerBase": [{ "id": "none", "article": "2", "when": "true", "status": "notApplicable" }]
            }
            """;
}
