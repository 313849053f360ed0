#pragma warning disable IDE0130 // Extension methods for services stand where users look for them.
using Contribution.Rules;
using Contribution.Rules.Evaluation;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Contribution.Rules to a service collection.</summary>
public static class ContributionRulesServices
{
    /// <summary>
    /// Adds <see cref="IContributionRules"/> as a singleton. The rule files of the directories are read and checked
    /// when it is first asked for.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds directories of rule files on top of the embedded rule sets.</param>
    public static IServiceCollection AddContributionRules(
        this IServiceCollection services,
        Action<ContributionRulesOptions>? configure = null
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        ContributionRulesOptions options = new();
        configure?.Invoke(options);
        return services.AddSingleton<IContributionRules>(provider => options.Build(provider.GetService<IRuleEngine>()));
    }
}
