namespace Contribution.Rules.NRules;

/// <summary>
/// A rule that an agency runs beside ours failed, or did what rules beside ours may not do while a request is decided:
/// change its facts, take them out of the session, halt it, or fire for ever. The rule sets are not at fault, and no base
/// was given.
/// </summary>
/// <param name="rule">The NRules rule's name.</param>
/// <param name="why">The exception of the rule.</param>
public sealed class AgencyRuleException(string rule, Exception? why)
    : ContributionRulesException($"the rule \"{rule}\", which runs beside the rule sets, failed: {why?.Message}", why)
{
    /// <summary>The NRules rule's name.</summary>
    public string Rule { get; } = rule;
}
