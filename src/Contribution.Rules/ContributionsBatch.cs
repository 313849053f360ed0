using Contribution.Rules.Contributions.Computing;

namespace Contribution.Rules;

/// <summary>
/// Computes the contributions of one employer after another, by the same rules and rates as
/// <see cref="IContributionRules.ComputeContributions"/>. Rates that successive requests need alike are found once, so that it
/// serves lists of employers of one place and months. It keeps its memory between calls: each thread needs one of its own.
/// </summary>
public sealed class ContributionsBatch
{
    private readonly ContributionsComputer _computer;

    /// <summary>A batch.</summary>
    /// <param name="rules">The rule sets and rates.</param>
    public ContributionsBatch(IContributionRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _computer = new ContributionsComputer(rules.Catalogue, rules.ComputeBases);
    }

    /// <summary>Computes the amounts of one employer and its insured persons.</summary>
    /// <param name="request">
    /// The question, as it is asked without a batch. Own rates and roundings are found anew where they are not the array of
    /// the request before.
    /// </param>
    /// <returns>The amounts; or every fault of the request; or the rule sets or rates that are not on file.</returns>
    /// <exception cref="RuleSetDefectException">A rule set leaves a case open, or decides it twice: a bug.</exception>
    public Outcome<ContributionsResult> Compute(ContributionsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _computer.Compute(request);
    }
}
