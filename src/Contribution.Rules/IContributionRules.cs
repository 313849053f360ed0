using System.Collections.Immutable;

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
    /// <exception cref="RuleSetDefectException">A rule set leaves a case open, or decides it twice: a bug.</exception>
    Outcome<BasesResult> ComputeBases(BasesRequest request);

    /// <summary>
    /// Computes the contributions of an employer and its insured persons in some months: bases as <see cref="ComputeBases"/>
    /// determines them, times rates on file or of the request. The same request, rule sets and rates give the same answer.
    /// </summary>
    /// <param name="request">The question.</param>
    /// <returns>The amounts; or every fault of the request; or the rule sets or rates that are not on file.</returns>
    /// <exception cref="RuleSetDefectException">A rule set leaves a case open, or decides it twice: a bug.</exception>
    Outcome<ContributionsResult> ComputeContributions(ContributionsRequest request);

    /// <summary>
    /// A batch in which one thread decides the bases of millions of persons, without an object for any of them. It runs the library's own engine, also where another engine computes requests.
    /// </summary>
    /// <param name="set">A rule set of <see cref="Catalogue"/>: the very object that the catalogue gives.</param>
    /// <exception cref="ArgumentException">The rule set is not the catalogue's own.</exception>
    IBatch NewBatch(RuleSet set);

    /// <summary>
    /// Explains one person's base: every rule with its outcome, and the arithmetic. It is determined anew, by
    /// reading the rules themselves and not by the engine that computes bases.
    /// </summary>
    /// <param name="request">The question.</param>
    /// <param name="personId">The id of one of its persons.</param>
    /// <returns>One explanation; or every fault of the request, an unknown id among them; or that no rule set covers it.</returns>
    /// <exception cref="RuleSetDefectException">A rule set leaves a case open, or decides it twice: a bug.</exception>
    Outcome<Explanation> Explain(BasesRequest request, string personId);

    /// <summary>Explains the employer's base, with the totals over its persons that the rules read.</summary>
    /// <param name="request">The question.</param>
    /// <returns>One explanation; or every fault of the request, an absent employer among them; or that no rule set covers it.</returns>
    /// <exception cref="RuleSetDefectException">A rule set leaves a case open, or decides it twice: a bug.</exception>
    Outcome<Explanation> ExplainEmployer(BasesRequest request);

    /// <summary>Explains the employer's base, if there is one, and then each person's in the request's order.</summary>
    /// <param name="request">The question.</param>
    /// <returns>The explanations; or every fault of the request; or that no rule set covers it.</returns>
    /// <exception cref="RuleSetDefectException">A rule set leaves a case open, or decides it twice: a bug.</exception>
    Outcome<ImmutableArray<Explanation>> ExplainAll(BasesRequest request);
}
