#pragma warning disable IDE0130 // Extension methods for services stand where users look for them.
using Contribution.Rules.Evaluation;
using Contribution.Rules.NRules;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Runs the rule sets on NRules.</summary>
public static class NRulesServices
{
    /// <summary>Lets NRules decide; said after <c>AddContributionRules</c>.</summary>
    public static IServiceCollection UseNRules(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.AddSingleton<IRuleEngine, NRulesEngine>();
    }
}
