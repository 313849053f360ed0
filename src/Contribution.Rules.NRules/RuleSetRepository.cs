using System.Linq.Expressions;
using Contribution.Rules.NRules.Translation;
using Contribution.Rules.RuleSets;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using Linq = System.Linq.Expressions.Expression;

namespace Contribution.Rules.NRules;

/// <summary>
/// Rule sets in NRules' canonical model: one NRules rule for each rule, and one that adds up the persons. An agency
/// can add its own rule sets beside them before it compiles a session factory.
/// </summary>
public sealed class RuleSetRepository : IRuleRepository
{
    // Below the priority of every rule that decides a person.
    private const int AddUpPriority = -1000;

    private readonly RuleSet[] _ours;
    private readonly List<IRuleSet> _beside = [];

    private RuleSetRepository(RuleSet[] ours) => _ours = ours;

    /// <summary>
    /// Several rule sets for one session. Each rule first asks whether the case is of its set, so that no case is
    /// decided by the rules of two.
    /// </summary>
    public static RuleSetRepository LoadAll(params IEnumerable<RuleSet> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        return new RuleSetRepository([.. sets]);
    }

    /// <summary>All rule sets of a catalogue for one session.</summary>
    public static RuleSetRepository LoadAll(RuleSetCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return LoadAll(catalogue.Ids.Select(id => catalogue.Get(id)!));
    }

    /// <summary>
    /// Adds rules of an agency's own. Sessions that have some get each decided base as a
    /// <see cref="DecidedBase"/>.
    /// </summary>
    public void Add(params IEnumerable<IRuleSet> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        IRuleSet[] added = [.. rules];
        Array.ForEach(added, set => ArgumentNullException.ThrowIfNull(set, nameof(rules)));
        _beside.AddRange(added);
    }

    /// <inheritdoc/>
    public IEnumerable<IRuleSet> GetRuleSets() => _ours.Select(Translate).Concat(_beside);

    private IRuleSet Translate(RuleSet set)
    {
        bool beside = _beside.Count > 0;
        global::NRules.RuleModel.RuleSet rules = new(set.Id.ToString());
        rules.Add(new RuleTranslator<PersonCase>(set, BaseKind.IndividualBase, beside).Translate());
        rules.Add([AddUp(set)]);
        rules.Add(new RuleTranslator<EmployerCase>(set, BaseKind.EmployerBase, beside).Translate());
        return rules;
    }

    private static IRuleDefinition AddUp(RuleSet set)
    {
        RuleBuilder builder = new();
        builder.Name($"{set.Id}/add-up");
        builder.Description("Adds up the persons and inserts the employer's case");
        builder.Tags([set.Id.Jurisdiction]);
        builder.Property(RuleSetKey.Property, set.Id.ToString());
        builder.Priority(AddUpPriority);
        ParameterExpression roster = Linq.Parameter(typeof(PersonCases), "roster");
        builder
            .LeftHandSide()
            .Pattern(typeof(PersonCases), roster.Name!)
            .Condition(Linq.Lambda(CaseConditions.IsOfSet(roster, RuleSetKey.Create(set)), roster));
        ParameterExpression context = Linq.Parameter(typeof(IContext), "context");
        Linq addUp = Linq.Call(typeof(Deciding), nameof(Deciding.AddUp), typeArguments: null, context, roster);
        builder
            .RightHandSide()
            .Action(Linq.Lambda(addUp, context, roster), ActionTrigger.Activated | ActionTrigger.Reactivated);
        return builder.Build();
    }
}
