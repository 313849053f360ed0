using System.Text;
using Contribution.Rules.Json;

namespace Contribution.Rules.NRules.Tests;

/// <summary>The two engines over the embedded rule sets, each compiled once for all tests.</summary>
internal static class Engines
{
    public static readonly IContributionRules Compiled = ContributionRules.Default;

    public static readonly IContributionRules NRules = new ContributionRules(
        RuleSetCatalogue.Embedded,
        new NRulesEngine()
    );

    public static string Answer(IContributionRules rules, BasesRequest request) =>
        Encoding.UTF8.GetString(BasesJson.Write(rules.ComputeBases(request)));
}
