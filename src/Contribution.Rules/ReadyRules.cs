using Contribution.Rules.Evaluation;
using Contribution.Rules.Requests;

namespace Contribution.Rules;

/// <summary>A rule set that answers, with its citation in results; its plan is compiled at first use.</summary>
internal sealed class ReadyRules(RuleSet set, IRuleEngine? engine, RuleSetCatalogue catalogue)
{
    private readonly Lazy<BasePlan> _plan = new(() => new BasePlan(set, engine));

    /// <summary>The rule set.</summary>
    public RuleSet Set { get; } = set;

    /// <summary>The rule set as results cite it; lists ask for no citation, which takes the hash.</summary>
    public AppliedRuleSet Used => field ??= Cite(Set.Whole ?? Set);

    /// <summary>Reads the reference wage out of requests.</summary>
    public WageReader Wages { get; } = new(set, catalogue);

    /// <summary>The plan.</summary>
    public BasePlan Plan => _plan.Value;

    private static AppliedRuleSet Cite(RuleSet set) =>
        new(
            id: set.Id,
            document: set.Source.Document,
            origin: set.Origin,
            hash: set.Hash,
            engineVersion: ContributionRules.EngineVersion
        )
        {
            Layers = set.Layers,
        };
}
