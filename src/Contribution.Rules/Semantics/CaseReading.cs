using System.Collections.Immutable;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Semantics;

/// <summary>
/// Evaluates the rules of a determination for one case by the definition: which rules are considered, which
/// apply, which one decides, and the base it gives.
/// </summary>
internal sealed class CaseReading
{
    private readonly Determination _determination;

    /// <summary>Reads a case.</summary>
    /// <exception cref="RuleSetDefectException">Two rules decide, or the deciding rule's base is unknown.</exception>
    public CaseReading(RuleSet set, BaseKind kind, CaseFacts facts, string path)
    {
        Facts = facts;
        _determination = set.For(kind);
        ImmutableArray<Rule> rules = _determination.Rules;
        Applies = new bool[rules.Length];
        for (int place = 0; place < rules.Length; place++)
        {
            Applies[place] = IsConsidered(place) && facts.First.Truth(rules[place].When.Root) == true;
        }

        Rule[] deciding = [.. rules.Where((_, place) => Applies[place] && !Silencing(place).Any())];
        Decided = deciding.Length switch
        {
            0 => null,
            1 => deciding[0],
            _ => throw new RuleSetDefectException(set.Id, path, Defects.TwoRules),
        };
        if (Decided?.Base is { Root: var root })
        {
            Exact = facts.First.Number(root) ?? throw new RuleSetDefectException(set.Id, path, Defects.UnknownBase);
            Base = set.Rounding.Rounding.Apply(Exact.Value);
        }
    }

    public CaseFacts Facts { get; }

    /// <summary>Whether the rule at each place applies.</summary>
    public bool[] Applies { get; }

    /// <summary>The rule that decides; null where none does.</summary>
    public Rule? Decided { get; }

    /// <summary>The base before rounding; null where there is none.</summary>
    public Rational? Exact { get; }

    /// <summary>The base; null where there is none.</summary>
    public Rational? Base { get; }

    /// <summary>Whether the rule at a place is read at all: an exception only where a rule that it overrides applies.</summary>
    public bool IsConsidered(int place) =>
        _determination.Rules[place].Overrides.IsEmpty
        || _determination.Overridden(place).Any(overridden => Applies[overridden]);

    /// <summary>The rules that apply and silence the rule at a place.</summary>
    public IEnumerable<Rule> Silencing(int place) =>
        _determination.Silencers(place).Where(other => Applies[other]).Select(other => _determination.Rules[other]);
}
