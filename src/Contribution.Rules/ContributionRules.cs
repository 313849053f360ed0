using System.Reflection;

namespace Contribution.Rules;

/// <summary>The entry point of the library: creates the rules that determine contribution bases (缴费基数).</summary>
public static class ContributionRules
{
    private static readonly Lazy<IContributionRules> Shared = new(() => Create(RuleSetCatalogue.Embedded));

    /// <summary>The rules with the embedded rule sets and default options.</summary>
    public static IContributionRules Default => Shared.Value;

    /// <summary>The version of the library, as results name it.</summary>
    public static string EngineVersion { get; } =
        typeof(ContributionRules)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];

    /// <summary>
    /// The rules of a catalogue. Its rule sets are taken as they are: <see cref="ContributionRulesOptions"/> reads folders
    /// and proves them.
    /// </summary>
    /// <param name="catalogue">The rule sets that answer.</param>
    /// <param name="engine">The engine that runs them; null is the library's own engine.</param>
    public static IContributionRules Create(RuleSetCatalogue catalogue, IRuleEngine? engine = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return new CatalogueRules(catalogue, engine);
    }
}
