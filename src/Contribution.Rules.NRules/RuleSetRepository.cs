using System.Linq.Expressions;
using Contribution.Rules.Facts;
using Contribution.Rules.NRules.Facts;
using Contribution.Rules.NRules.Translation;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Contribution.Rules.NRules;

/// <summary>
/// Rule sets in NRules' canonical model: one NRules rule for each rule, and one that adds up the persons. An agency
/// can add its own rule sets beside them before it compiles a session factory.
/// </summary>
public sealed class RuleSetRepository : IRuleRepository
{
    /// <summary>The priority of the rule that adds up the persons: below every rule that decides one.</summary>
    public const int AddUpPriority = -1000;

    private readonly List<IRuleSet> _sets = [];

    /// <summary>A repository of one rule set.</summary>
    public static RuleSetRepository Of(RuleSets.RuleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        RuleSetRepository repository = new();
        global::NRules.RuleModel.RuleSet rules = new(set.Id.ToString());
        rules.Add(new RuleTranslator<PersonCase>(set, BaseKind.IndividualBase).Translate());
        rules.Add([AddUp(set)]);
        rules.Add(new RuleTranslator<EmployerCase>(set, BaseKind.EmployerBase).Translate());
        repository.Add(rules);
        return repository;
    }

    /// <summary>A repository of the rule set for a place, an insurance and a year, or null where none covers them.</summary>
    public static RuleSetRepository? Load(
        RuleSetCatalogue catalogue,
        string jurisdiction,
        Insurance insurance,
        int year
    )
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Find(jurisdiction, insurance, year) is { } set ? Of(set) : null;
    }

    /// <summary>Adds rules of the agency's own.</summary>
    public void Add(IRuleSet rules) => _sets.Add(rules);

    /// <inheritdoc/>
    public IEnumerable<IRuleSet> GetRuleSets() => _sets;

    private static IRuleDefinition AddUp(RuleSets.RuleSet set)
    {
        RuleBuilder builder = new();
        builder.Name($"{set.Id}/add-up");
        builder.Description("Adds up the persons and inserts the employer's case");
        builder.Tags([set.Id.Jurisdiction, set.Id.Family]);
        builder.Priority(AddUpPriority);
        builder.LeftHandSide().Pattern(typeof(Roster), "roster");
        Expression<Action<IContext, Roster>> action = (context, roster) => context.Insert(roster.AddUp());
        builder.RightHandSide().Action(action);
        return builder.Build();
    }
}
