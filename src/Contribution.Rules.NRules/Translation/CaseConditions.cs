using System.Linq.Expressions;
using Contribution.Rules.RuleSets.Provisions;
using Linq = System.Linq.Expressions.Expression;

namespace Contribution.Rules.NRules.Translation;

/// <summary>
/// When each rule of a determination decides, as conditions that must all be true. Each conjunct is a condition of its
/// own, and what most rules ask comes first: rules that begin with the same conditions share the nodes of the network,
/// which then asks once for all of them.
/// </summary>
internal sealed class CaseConditions
{
    private readonly Determination _determination;
    private readonly NodeTranslator _nodes;
    private readonly Linq[][] _ofRules;

    public CaseConditions(Determination determination, NodeTranslator nodes, ParameterExpression fact, string key)
    {
        (_determination, _nodes) = (determination, nodes);
        Linq ofSet = IsOfSet(fact, key);
        _ofRules = [.. determination.Rules.Select((_, place) => Decides(place).ToArray())];
        Dictionary<string, int> asked = _ofRules
            .SelectMany(conditions => conditions.Select(condition => condition.ToString()))
            .CountBy(text => text, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        _ofRules =
        [
            .. _ofRules.Select(conditions =>
                (Linq[])[ofSet, .. conditions.OrderByDescending(condition => asked[condition.ToString()])]
            ),
        ];
    }

    /// <summary>The conditions under which the rule at a place decides.</summary>
    public IReadOnlyList<Linq> ForRule(int place) => _ofRules[place];

    /// <summary>Whether a case is of the rule set: in a session of several, no other set's rules match it.</summary>
    public static Linq IsOfSet(ParameterExpression fact, string key) =>
        Linq.Equal(
            fact.Type == typeof(PersonCases)
                ? Linq.Property(fact, nameof(PersonCases.RuleSetKey))
                : Linq.Property(Linq.Property(fact, nameof(BaseCase.Request)), nameof(RequestCase.RuleSetKey)),
            Linq.Constant(key)
        );

    /// <summary>A rule decides when it applies and nothing that silences it does.</summary>
    private IEnumerable<Linq> Decides(int place) =>
        Applies(place).Concat(_determination.Silencers(place).Select(other => Linq.Not(All(Applies(other)))));

    /// <summary>A rule applies when its condition is true and, for an exception, a rule that it overrides applies.</summary>
    private IEnumerable<Linq> Applies(int place)
    {
        IReadOnlyList<int> overridden = _determination.Overridden(place);
        IEnumerable<Linq> one = overridden.Count switch
        {
            0 => [],
            1 => Applies(overridden[0]),
            _ => [overridden.Select(other => All(Applies(other))).Aggregate(Linq.OrElse)],
        };
        return one.Concat(
            _determination
                .Rules[place]
                .When.Root.Conjuncts()
                .Select(part => Linq.Coalesce(_nodes.Truth(part), Linq.Constant(false)))
        );
    }

    private static Linq All(IEnumerable<Linq> conditions) => conditions.Aggregate(Linq.AndAlso);
}
