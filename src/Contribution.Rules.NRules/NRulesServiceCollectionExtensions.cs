#pragma warning disable IDE0130 // Extension methods for services stand where users look for them.
using Contribution.Rules;
using Contribution.Rules.NRules;
using Contribution.Rules.NRules.Running;
using Microsoft.Extensions.Options;
using NRules;
using NRules.RuleModel;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Runs the rule sets on NRules.</summary>
public static class NRulesServiceCollectionExtensions
{
    /// <summary>
    /// Lets NRules decide the requests of <c>IContributionRules.ComputeBases</c>, which is added unless
    /// <c>AddContributionRules</c> has done so. What other calls add to the options stays. Registers too: the <see cref="IRuleEngine"/>; an <see cref="IRuleRepository"/> of all rule sets of the
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
        services.AddContributionRules().Configure(configure ?? (_ => { }));
        return services.Any(service => service.ServiceType == typeof(NRulesEngine))
            ? services
            : services
                .AddSingleton(provider => new NRulesEngine(Options(provider), new ServiceResolver(provider)))
                .AddSingleton<IRuleEngine>(provider => provider.GetRequiredService<NRulesEngine>())
                .AddSingleton<IRuleRepository>(provider => CreateRepository(Catalogue(provider), Options(provider)))
                .AddKeyedSingleton(
                    KeyedService.AnyKey,
                    (provider, key) =>
                        provider.GetRequiredService<NRulesEngine>().GetSessionFactory(Find(Catalogue(provider), key))
                );
    }

    private static NRulesOptions Options(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<NRulesOptions>>().Value;

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
