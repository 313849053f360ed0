using System.Collections.Immutable;

namespace Contribution.Rules;

/// <summary>Something that runs rule sets. Every engine decides every case alike.</summary>
public interface IRuleEngine
{
    /// <summary>Compiles a rule set, once; the result is safe to share between threads.</summary>
    internal IBaseDecider Compile(RuleSet set);
}

/// <summary>A rule set made ready by an engine.</summary>
internal interface IBaseDecider
{
    /// <summary>Decides each person of a valid request, and then the employer if there is one.</summary>
    /// <exception cref="RuleSetDefectException">Two rules decide a case, or a deciding rule's base reads an unknown fact.</exception>
    BaseDecisions Decide(BasesRequest request, ReferenceWage? wage);
}

/// <summary>The decisions of an engine for a request.</summary>
internal sealed class BaseDecisions(ImmutableArray<Decision> persons, Decision employer)
{
    /// <summary>In the request's order.</summary>
    public ImmutableArray<Decision> Persons { get; } = persons;

    /// <summary>The employer's; of no meaning where the request has none.</summary>
    public Decision Employer { get; } = employer;

    /// <summary>The findings of an agency's own rules; the result lists them after those of the rule set.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];
}
