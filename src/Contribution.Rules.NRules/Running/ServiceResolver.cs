using Microsoft.Extensions.DependencyInjection;
using NRules.Extensibility;

namespace Contribution.Rules.NRules.Running;

/// <summary>Resolves the dependencies of rules from a service provider.</summary>
internal sealed class ServiceResolver(IServiceProvider provider) : IDependencyResolver
{
    /// <inheritdoc/>
    public object Resolve(IResolutionContext context, Type serviceType) => provider.GetRequiredService(serviceType);
}
