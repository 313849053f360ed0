using Contribution.Rules.Facts;

namespace Contribution.Rules.Evaluation;

/// <summary>
/// The plan in machine words, called by its name: what is generic is compiled ahead of time where somebody calls it
/// directly, and through an interface nobody does.
/// </summary>
internal sealed class WordPlan(BasePlan<long> plan) : IBasePlan
{
    /// <inheritdoc/>
    public Determined Determine(BasesRequest request, ReferenceWage? wage) => plan.Determine(request, wage);

    /// <inheritdoc/>
    public Batch NewBatch() => plan.NewBatch();

    /// <inheritdoc/>
    public bool KeepsOrder(long? wage) => plan.KeepsOrder(wage);
}
