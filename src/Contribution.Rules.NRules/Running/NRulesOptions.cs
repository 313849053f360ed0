using NRules;
using NRules.Extensibility;
using NRules.RuleModel;

namespace Contribution.Rules.NRules;

/// <summary>Options for the sessions behind <c>ComputeBases</c>: the rules that an agency adds.</summary>
public sealed class NRulesOptions
{
    private readonly List<IRuleSet> _rules = [];

    /// <summary>
    /// Called with each new session, before any fact is inserted: <see cref="RuleTrace.Listen"/> records the rules that
    /// fire in it. Requests on several threads call it at the same time.
    /// </summary>
    public Action<ISession>? OnSession { get; set; }

    /// <summary>
    /// Resolves the dependencies of the agency's rules. <c>UseNRules</c> takes the service provider where none is given.
    /// </summary>
    public IDependencyResolver? DependencyResolver { get; set; }

    /// <summary>Called by NRules in place of the actions of every rule, ours too: it has to invoke them.</summary>
    public IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>Compiles the conditions and actions of all rules; null is NRules' own.</summary>
    public IExpressionCompiler? ExpressionCompiler { get; set; }

    /// <summary>
    /// The most firings of rules in one request, ours included, where an agency's rules run beside ours. A request that
    /// takes more, as where a rule updates its own fact again and again, ends with an <see cref="AgencyRuleException"/>.
    /// Null is a million, and a hundred for each person.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than 1.</exception>
    public int? MaxFirings
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, nameof(value));
            field = value;
        }
    }

    /// <summary>The agency's rules.</summary>
    internal IReadOnlyList<IRuleSet> Rules => _rules;

    /// <summary>
    /// Adds rules of the agency's. They see the request, the persons, the employer and each decided base, and may
    /// insert a <see cref="Finding"/>, which the result then has. They change no base.
    /// </summary>
    public NRulesOptions AddRules(IRuleRepository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        _rules.AddRange(repository.GetRuleSets());
        return this;
    }

    /// <inheritdoc cref="AddRules(IRuleRepository)"/>
    public NRulesOptions AddRules(IRuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules.Add(rules);
        return this;
    }
}
