using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Contribution.Rules;

/// <summary>
/// The rules of a program's options. They are built, and proved, where options are validated: so a host that starts with
/// faulty rule files stops there, with their faults.
/// </summary>
/// <param name="services">Has the engine, if there is one.</param>
internal sealed class ConfiguredRules(IServiceProvider services) : IValidateOptions<ContributionRulesOptions>
{
    // Where every host puts its content root: HostDefaults.ContentRootKey, without the package that has it.
    private const string ContentRoot = "contentRoot";

    private IContributionRules? _rules;

    /// <summary>The rules.</summary>
    public IContributionRules Rules
    {
        get
        {
            // The options that a host validates when it starts: IOptions would make them, and so the rules, a second time.
            _ = services.GetRequiredService<IOptionsMonitor<ContributionRulesOptions>>().Get(Options.DefaultName);
            return _rules!;
        }
    }

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, ContributionRulesOptions options)
    {
        if (name != Options.DefaultName)
        {
            return ValidateOptionsResult.Skip;
        }

        string? root = services.GetService<IConfiguration>()?[ContentRoot];
        _rules = options.Build(
            services.GetService<IRuleEngine>(),
            root is null ? null : Path.GetFullPath(root, AppContext.BaseDirectory)
        );
        return ValidateOptionsResult.Success;
    }
}
