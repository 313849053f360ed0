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

        IConfiguration? configuration = services.GetService<IConfiguration>();
        if (TextOfDirectories(configuration) is ({ } key, { } text))
        {
            return ValidateOptionsResult.Fail(
                $"{key} is one text, \"{text}\", which the configuration does not read as a list; write a list, even of one folder: [\"{text}\"], or {key}:0"
            );
        }

        string? root = configuration?[ContentRoot];
        _rules = options.Build(
            services.GetService<IRuleEngine>(),
            root is null ? null : Path.GetFullPath(root, AppContext.BaseDirectory)
        );
        return ValidateOptionsResult.Success;
    }

    /// <summary>Finds folders that are given as one text: binding passes it over, and the embedded rules would answer alone.</summary>
    private static (string? Key, string? Text) TextOfDirectories(IConfiguration? configuration) =>
        (configuration?.AsEnumerable() ?? [])
            .Where(entry =>
                !string.IsNullOrEmpty(entry.Value)
                && string.Equals(
                    ConfigurationPath.GetSectionKey(entry.Key),
                    nameof(ContributionRulesOptions.RuleDirectories),
                    StringComparison.OrdinalIgnoreCase
                )
            )
            .Select(entry => ((string?)entry.Key, entry.Value))
            .FirstOrDefault();
}
