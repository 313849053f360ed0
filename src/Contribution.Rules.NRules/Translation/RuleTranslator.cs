using System.Globalization;
using System.Linq.Expressions;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using Linq = System.Linq.Expressions.Expression;

namespace Contribution.Rules.NRules.Translation;

/// <summary>Turns each rule of a determination into one NRules rule that matches exactly the cases that it decides.</summary>
/// <typeparam name="TCase">The case the rules match: a person's or the employer's.</typeparam>
internal sealed class RuleTranslator<TCase>
    where TCase : BaseCase
{
    private const int ExceptionPriority = 1;
    private const int SilencingPriority = 2;

    private readonly RuleSet _set;
    private readonly BaseKind _kind;
    private readonly ParameterExpression _case = Linq.Parameter(typeof(TCase), "fact");
    private readonly NodeTranslator _nodes;
    private readonly CaseConditions _conditions;
    private readonly bool _beside;

    /// <summary>Translates the rules for one kind of base.</summary>
    /// <param name="set">The rule set.</param>
    /// <param name="kind">The kind of base.</param>
    /// <param name="beside">Whether the agency's rules may match decisions.</param>
    public RuleTranslator(RuleSet set, BaseKind kind, bool beside)
    {
        (_set, _kind, _beside) = (set, kind, beside);
        _nodes = new NodeTranslator(new FactReader(_case));
        _conditions = new CaseConditions(set.For(kind), _nodes, _case, RuleSetKey.Create(set));
    }

    public IEnumerable<IRuleDefinition> Translate() => _set.For(_kind).Rules.Select(Translate);

    private IRuleDefinition Translate(Rule rule, int place)
    {
        RuleBuilder builder = new();
        builder.Name($"{_set.Id}/{ChoiceNames.Of(_kind)}/{rule.Id}");
        builder.Description(rule.Quote ?? rule.Id);
        builder.Tags([
            _set.Id.Jurisdiction,
            ChoiceNames.Of(_set.Id.Insurance),
            _set.Id.Year.ToString(CultureInfo.InvariantCulture),
            ChoiceNames.Of(rule.Status),
        ]);
        AddProperties(builder, rule);
        builder.Priority(
            !rule.Precedes.IsEmpty ? SilencingPriority
            : !rule.Overrides.IsEmpty ? ExceptionPriority
            : 0
        );
        PatternBuilder pattern = builder.LeftHandSide().Pattern(typeof(TCase), _case.Name!);
        foreach (Linq condition in _conditions.ForRule(place))
        {
            pattern.Condition(Linq.Lambda(condition, _case));
        }

        builder.RightHandSide().Action(Decide(rule), ActionTrigger.Activated | ActionTrigger.Reactivated);
        builder.RightHandSide().Action(Withdraw(rule), ActionTrigger.Deactivated);
        return builder.Build();
    }

    private void AddProperties(RuleBuilder builder, Rule rule)
    {
        (string Name, string? Value)[] properties =
        [
            (RuleSetKey.Property, _set.Id.ToString()),
            ("article", rule.Article),
            ("document", rule.Source.Document),
            ("quote", rule.Quote),
            ("reading", rule.Reading?.En),
            ("when", rule.When.Text),
            ("base", rule.Base?.Text),
        ];
        foreach ((string name, string? value) in properties)
        {
            if (value is not null)
            {
                builder.Property(name, value);
            }
        }
    }

    private LambdaExpression Decide(Rule rule)
    {
        ParameterExpression context = Linq.Parameter(typeof(IContext), "context");
        Linq fen = rule.Base is null
            ? Linq.Constant(0m, typeof(decimal?))
            : _nodes.Fen(rule.Base.Root, _set.Rounding.Rounding);
        return Linq.Lambda(
            Linq.Call(
                typeof(Deciding),
                nameof(Deciding.Decide),
                typeArguments: null,
                context,
                _case,
                Linq.Constant(rule),
                fen,
                Linq.Constant(_beside)
            ),
            context,
            _case
        );
    }

    private LambdaExpression Withdraw(Rule rule)
    {
        ParameterExpression context = Linq.Parameter(typeof(IContext), "context");
        return Linq.Lambda(
            Linq.Call(
                typeof(Deciding),
                nameof(Deciding.Withdraw),
                typeArguments: null,
                context,
                _case,
                Linq.Constant(rule)
            ),
            context,
            _case
        );
    }
}
