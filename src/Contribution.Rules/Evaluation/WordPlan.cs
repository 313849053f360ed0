using System.Collections.Immutable;
using Contribution.Rules.Facts;
using Contribution.Rules.Results;

namespace Contribution.Rules.Evaluation;

/// <summary>
/// The plan in machine words, called by its name: what is generic is compiled ahead of time where somebody calls it
/// directly, and through an interface nobody does.
/// </summary>
internal sealed class WordPlan(BasePlan<long> plan) : IBasePlan
{
    /// <inheritdoc/>
    public (ContributionBase? Employer, ImmutableArray<ContributionBase> Persons) Determine(
        BasesRequest request,
        ReferenceWage? wage,
        List<Finding> findings
    ) => plan.Determine(request, wage, findings);

    /// <inheritdoc/>
    public Batch NewBatch() => plan.NewBatch();

    /// <inheritdoc/>
    public bool KeepsOrder(long? wage) => plan.KeepsOrder(wage);
}
