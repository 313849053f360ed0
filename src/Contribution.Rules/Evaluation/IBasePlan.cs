using Contribution.Rules.Facts;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>A rule set compiled for evaluation.</summary>
internal interface IBasePlan
{
    /// <summary>Determines all bases of a valid request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="wage">The reference wage that the rules read, or null.</param>
    Determined Determine(BasesRequest request, ReferenceWage? wage);

    /// <summary>Room for a thread that decides millions.</summary>
    Batch NewBatch();

    /// <summary>Whether a reference wage, in its grains, leaves the amounts in the order that the rule set states.</summary>
    bool KeepsOrder(long? wage);
}

/// <summary>Compiles rule sets.</summary>
internal static class BasePlans
{
    /// <summary>The plan in machine words; in double words where a rule set's figures are too fine for them.</summary>
    public static IBasePlan Compile(RuleSet set, IRuleEngine? engine)
    {
        try
        {
            return new WordPlan(new BasePlan<long>(set, engine));
        }
        catch (OverflowException)
        {
            return new BasePlan<Int128>(set, engine);
        }
    }
}
