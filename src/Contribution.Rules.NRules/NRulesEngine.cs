using Contribution.Rules.Evaluation;
using Contribution.Rules.NRules.Running;
using NRules;

namespace Contribution.Rules.NRules;

/// <summary>Runs rule sets on NRules: one session factory for each rule set, one session for each request.</summary>
public sealed class NRulesEngine : IRuleEngine
{
    /// <summary>Compiles a rule set to a session factory; some milliseconds, once.</summary>
    public IBaseDecider Compile(RuleSets.RuleSet set) =>
        new SessionDecider(set, CreateFactory(RuleSetRepository.Of(set)));

    /// <summary>The compiled session factory of a repository, to which an agency may have added its own rules.</summary>
    public static ISessionFactory CreateFactory(RuleSetRepository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return repository.Compile();
    }
}
