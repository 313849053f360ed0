using System.Collections.Immutable;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Evaluation.Plans;

/// <summary>The rulings of a determination, one for each rule: the properties that all answers by that rule share.</summary>
internal sealed class Rulings
{
    private readonly ImmutableArray<Rule> _rules;
    private readonly Ruling[] _rulings;
    private readonly Ruling[] _onProvisional;
    private readonly bool _trueUp;

    /// <summary>The answers of a determination.</summary>
    public Rulings(RuleSet set, BaseKind kind)
    {
        Determination determination = set.For(kind);
        _rules = determination.Rules;
        _trueUp = TrueUp.AppliesTo(set, DeterminationStatus.Determined);
        _rulings = [.. determination.Rules.Select(rule => rule.RulingFor(rule.Status))];
        _onProvisional =
        [
            .. determination.Rules.Select(
                (rule, place) =>
                    BaseDependence.Through(determination, place).IsEmpty
                        ? _rulings[place]
                        : rule.RulingFor(DeterminationStatus.Provisional)
            ),
        ];
    }

    /// <summary>Gets the ruling of a rule.</summary>
    /// <param name="rule">The place of the rule.</param>
    /// <param name="onProvisional">Whether an individual base on which the answer may rest is provisional.</param>
    public Ruling Get(int rule, bool onProvisional = false) => onProvisional ? _onProvisional[rule] : _rulings[rule];

    /// <summary>Gets the ruling of a rule.</summary>
    public Ruling Get(Rule rule, bool onProvisional = false) => Get(_rules.IndexOf(rule), onProvisional);

    /// <summary>A base that a rule gave; trued up where it is now determined.</summary>
    /// <param name="ruling">The ruling of the rule.</param>
    /// <param name="yuan">The base; of no meaning where the rule gives none.</param>
    /// <param name="id">Whose base.</param>
    /// <param name="provisional">The base that was paid on provisionally.</param>
    /// <param name="months">For how many months.</param>
    public ContributionBase Answer(Ruling ruling, decimal yuan, string id, decimal? provisional, int? months)
    {
        bool truedUp = _trueUp && ruling is { Status: DeterminationStatus.Determined, HasBase: true };
        return new ContributionBase(id, ruling, yuan, truedUp ? TrueUp.Adjustment(yuan, provisional, months) : null);
    }
}
