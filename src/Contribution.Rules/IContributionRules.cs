using Contribution.Rules.Facts;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules;

/// <summary>Determines contribution bases (缴费基数). Implementations are pure and safe to share between threads.</summary>
public interface IContributionRules
{
    /// <summary>The rule sets that answer.</summary>
    RuleSetCatalogue Catalogue { get; }

    /// <summary>
    /// Determines the bases of an employer and its insured persons. The same request and rule sets give the same
    /// answer: no clock, no I/O, no state.
    /// </summary>
    /// <param name="request">The question.</param>
    /// <returns>The bases; or every fault of the request; or that no rule set covers it.</returns>
    /// <exception cref="RuleSets.RuleSetDefectException">A rule set leaves a case open, or decides it twice: a bug.</exception>
    BaseOutcome ComputeBases(BasesRequest request);
}
