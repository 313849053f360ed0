using System.Collections.Immutable;

namespace Contribution.Rules.RuleSets;

/// <summary>The rules that fix one kind of base: each person's, or the employer's. Their order means nothing.</summary>
public sealed record Determination
{
    private readonly ImmutableArray<Rule> _rules = [];

    /// <summary>The rules, by id, and those that are overridden before their exceptions.</summary>
    public required ImmutableArray<Rule> Rules
    {
        get => _rules;
        init => _rules = RuleOrder.OverriddenFirst(value);
    }

    /// <summary>The places of the rules that silence the rule at a place wherever they apply.</summary>
    public IEnumerable<int> Silencers(int rule)
    {
        for (int other = 0; other < Rules.Length; other++)
        {
            if (other != rule && RuleOrder.Silences(Rules[other], Rules[rule]))
            {
                yield return other;
            }
        }
    }

    /// <summary>The places of the rules that the rule at a place is an exception to.</summary>
    public IEnumerable<int> Overridden(int rule) =>
        Rules[rule].Overrides.Select(id => Rules.TakeWhile(other => other.Id != id).Count());
}
