#pragma warning disable IDE0130 // Extension methods for services stand where users look for them.
using Contribution.Rules;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Contribution.Rules to a service collection.</summary>
public static class ContributionRulesServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IContributionRules"/> as a singleton, unless there is one. The rule files of the directories are
    /// read, checked and proved when a host starts, or else when it is first asked for.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">
    /// Adds directories of rule files on top of the embedded rule sets; what other calls and bound sections of the
    /// configuration add stays.
    /// </param>
    public static IServiceCollection AddContributionRules(
        this IServiceCollection services,
        Action<ContributionRulesOptions>? configure = null
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<ContributionRulesOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        services.TryAddSingleton<ConfiguredRules>();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<ContributionRulesOptions>, ConfiguredRules>(provider =>
                provider.GetRequiredService<ConfiguredRules>()
            )
        );
        services.TryAddSingleton(provider => provider.GetRequiredService<ConfiguredRules>().Rules);
        return services;
    }
}
