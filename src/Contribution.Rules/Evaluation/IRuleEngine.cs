using Contribution.Rules.Evaluation.Decisions;

namespace Contribution.Rules;

/// <summary>An engine that runs rule sets. Every engine decides every case alike.</summary>
public interface IRuleEngine
{
    /// <summary>Compiles a rule set, once; the result is safe to share between threads.</summary>
    internal IBaseDecider Compile(RuleSet set);
}
