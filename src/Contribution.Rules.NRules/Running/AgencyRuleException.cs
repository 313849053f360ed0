namespace Contribution.Rules.NRules;

/// <summary>
/// A rule that an agency runs beside ours failed, or did what rules beside ours may not do while a request is decided:
/// change its facts, take them out of the session, halt it, or fire for ever. The rule sets are not at fault, and no base
/// was given.
/// </summary>
public sealed class AgencyRuleException : ContributionRulesException
{
    internal AgencyRuleException(string rule, Exception? why)
        : base($"the rule \"{rule}\", which runs beside the rule sets, failed: {why?.Message}", why) => Rule = rule;

    /// <summary>The NRules rule's name.</summary>
    public string Rule { get; }
}
