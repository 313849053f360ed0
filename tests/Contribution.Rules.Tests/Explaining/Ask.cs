using System.Text;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Explaining;

/// <summary>Asks for explanations of requests in JSON.</summary>
internal static class Ask
{
    private const string Daqing = """{"jurisdiction":"230600","contributionYear":2011,"insurance":"pension",""";
    private const string Liaoning = """{"jurisdiction":"210000","contributionYear":2009,"insurance":"pension",""";
    private const string Wage = "\"referenceWages\":{\"province\":2277.83},";

    public static BasesRequest Request(string json)
    {
        BasesJson.Read(Encoding.UTF8.GetBytes(json), out BasesRequest? request).Should().BeNull();
        return request!;
    }

    public static Explanation Person(string json, string id = "P", IContributionRules? rules = null) =>
        One((rules ?? ContributionRules.Default).Explain(Request(json), id));

    public static Explanation Employer(string json) => One(ContributionRules.Default.ExplainEmployer(Request(json)));

    /// <summary>An employee in Daqing, where the province's wage is 2277.83.</summary>
    public static Explanation InDaqing(string facts, string category = "employee", string wage = Wage) =>
        Person($$"""{{Daqing}}{{wage}}"persons":[{"id":"P","category":"{{category}}",{{facts}}}]}""");

    /// <summary>An employer in Daqing.</summary>
    public static Explanation DaqingEmployer(string facts, string persons, string wage = Wage) =>
        Employer($$"""{{Daqing}}{{wage}}"employer":{"id":"E",{{facts}}},"persons":[{{persons}}]}""");

    /// <summary>A flexible worker in Liaoning in 2009, where the city's wage is 2859.00.</summary>
    public static Explanation InLiaoning(string facts) =>
        Person(
            $$"""{{Liaoning}}"referenceWages":{"city":2859},"persons":[{"id":"P","category":"flexibleWorker",{{facts}}}]}"""
        );

    public static RuleExplanation Rule(this Explanation explanation, string id) =>
        explanation.Rules.Single(rule => rule.Rule == id);

    /// <summary>The outcome of each rule, without the conditions.</summary>
    public static string Outcomes(this Explanation explanation) =>
        string.Join(
            "; ",
            explanation.Rules.Select(rule =>
                $"{rule.Rule}: {rule.Outcome}"
                + (rule.SilencedBy.IsEmpty ? "" : $" by {string.Join(", ", rule.SilencedBy)}")
            )
        );

    private static Explanation One(Outcome<Explanation> outcome) =>
        outcome.Should().BeOfType<Outcome<Explanation>.Computed>().Which.Result;
}
