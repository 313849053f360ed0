using System.Collections.Immutable;

namespace Contribution.Rules.Evaluation.Decisions;

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
