using System.Collections.Concurrent;
using Contribution.Rules.Evaluation.Decisions;
using Contribution.Rules.NRules.Running;
using Contribution.Rules.NRules.Translation;
using NRules;
using NRules.Extensibility;

namespace Contribution.Rules.NRules;

/// <summary>Runs rule sets on NRules: one session factory for each rule set, one session for each request.</summary>
public sealed class NRulesEngine : IRuleEngine
{
    private readonly NRulesOptions _options;
    private readonly IDependencyResolver? _resolver;
    private readonly ConcurrentDictionary<string, Lazy<ISessionFactory>> _factories = new(StringComparer.Ordinal);

    /// <summary>An engine.</summary>
    /// <param name="options">The agency's additions; null is none.</param>
    public NRulesEngine(NRulesOptions? options = null)
        : this(options ?? new NRulesOptions(), resolver: null) { }

    /// <summary>An engine of a service provider.</summary>
    /// <param name="options">The agency's additions.</param>
    /// <param name="resolver">Resolves the dependencies of rules where the options have no resolver.</param>
    internal NRulesEngine(NRulesOptions options, IDependencyResolver? resolver) =>
        (_options, _resolver) = (options, options.DependencyResolver ?? resolver);

    /// <summary>
    /// An engine that decides in one session of an agency's own, which may have its facts, rules and listeners:
    /// <c>ContributionRules.Create(RuleSetCatalogue.Embedded, NRulesEngine.InSession(session))</c>. Each request takes the
    /// place of the one before, whose facts are retracted. The session was made from a <see cref="RuleSetRepository"/>
    /// that holds the rule set of the request. Like the session, for one thread at a time.
    /// </summary>
    public static IRuleEngine InSession(ISession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return new OwnSessionEngine(session);
    }

    /// <summary>Compiles a rule set to a session factory; some milliseconds, once.</summary>
    IBaseDecider IRuleEngine.Compile(RuleSet set) => new SessionDecider(set, GetSessionFactory(set), _options);

    /// <summary>
    /// The session factory that decides a rule set, compiled when it is first asked for: our rules, and the agency's
    /// beside them.
    /// </summary>
    public ISessionFactory GetSessionFactory(RuleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return _factories
            .GetOrAdd(RuleSetKey.Create(set), _ => new Lazy<ISessionFactory>(() => CreateFactory(set)))
            .Value;
    }

    private ISessionFactory CreateFactory(RuleSet set)
    {
        RuleSetRepository repository = RuleSetRepository.LoadAll(set);
        repository.Add(_options.Rules);
        RuleCompiler compiler = new();
        // Findings are equal by their texts: without this the second of two that say the same ends the request.
        compiler.FactIdentityComparerRegistry.RegisterComparer<Finding>(ReferenceEqualityComparer.Instance);
        compiler.ExpressionCompiler = _options.ExpressionCompiler ?? compiler.ExpressionCompiler;
        ISessionFactory factory = compiler.Compile(repository.GetRuleSets());
        factory.DependencyResolver = _resolver ?? factory.DependencyResolver;
        factory.ActionInterceptor = _options.ActionInterceptor;
        return factory;
    }
}
