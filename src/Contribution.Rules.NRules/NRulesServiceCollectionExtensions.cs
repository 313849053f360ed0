#pragma warning disable IDE0130 // Extension methods for services stand where users look for them.
using Contribution.Rules;
using Contribution.Rules.NRules;
using Contribution.Rules.NRules.Running;
using NRules;
using NRules.RuleModel;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Runs the rule sets on NRules.</summary>
public static class NRulesServiceCollectionExtensions
{
    /// <summary>
    /// Lets NRules decide the requests of <c>IContributionRules.ComputeBases</c>; called after <c>AddContributionRules</c>.
    /// Registers too: the <see cref="IRuleEngine"/>; an <see cref="IRuleRepository"/> of all rule sets of the
    /// catalogue with the agency's rules; and for each rule set an <see cref="ISessionFactory"/> with its id as key,
    /// <c>"230600/pension/2011"</c>. <c>NewBatch</c> stays with the library's own engine, which no rules of an agency see.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds an agency's rules and listeners.</param>
    public static IServiceCollection UseNRules(
        this IServiceCollection services,
        Action<NRulesOptions>? configure = null
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        NRulesOptions options = new();
        configure?.Invoke(options);
        services.AddSingleton(provider => new NRulesEngine(options, new ServiceResolver(provider)));
        services.AddSingleton<IRuleEngine>(provider => provider.GetRequiredService<NRulesEngine>());
        services.AddSingleton<IRuleRepository>(provider => CreateRepository(Catalogue(provider), options));
        services.AddKeyedSingleton(
            KeyedService.AnyKey,
            (provider, key) =>
                provider.GetRequiredService<NRulesEngine>().GetSessionFactory(Find(Catalogue(provider), key))
        );
        return services;
    }

    private static RuleSetCatalogue Catalogue(IServiceProvider provider) =>
        provider.GetRequiredService<IContributionRules>().Catalogue;

    private static RuleSetRepository CreateRepository(RuleSetCatalogue catalogue, NRulesOptions options)
    {
        RuleSetRepository repository = RuleSetRepository.LoadAll(catalogue);
        repository.Add(options.Rules);
        return repository;
    }

    private static Contribution.Rules.RuleSet Find(RuleSetCatalogue catalogue, object? key) =>
        RuleSetId.TryParse(key?.ToString(), out RuleSetId id) && catalogue.Get(id) is { } set
            ? set
            : throw new InvalidOperationException(
                $"no rule set has the id \"{key}\"; the catalogue has: {string.Join(", ", catalogue.Ids)}"
            );
}
